package org.clipsheet.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;
import org.clipsheet.model.article.ArticleId;

/** Numbers that stand beside the documents of an index. */
final class DocumentNumbers {

  private DocumentNumbers() {}

  /** Of these documents, in their order. */
  static List<Long> of(DirectoryReader reader, String field, List<Integer> documents)
      throws IOException {
    List<Long> numbers = new ArrayList<>(documents.size());
    for (int document : documents) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      NumericDocValues values = leaf.reader().getNumericDocValues(field);
      if (values == null || !values.advanceExact(document - leaf.docBase)) {
        throw new IOException("document " + document + " has no " + field);
      }
      numbers.add(values.longValue());
    }
    return numbers;
  }

  /** The articles that all documents are. */
  static List<ArticleId> articles(DirectoryReader reader) throws IOException {
    List<ArticleId> ids = new ArrayList<>(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues values = leaf.reader().getNumericDocValues(ArchiveDocument.ID);
      while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          ids.add(new ArticleId(values.longValue()));
        }
      }
    }
    return ids;
  }
}
