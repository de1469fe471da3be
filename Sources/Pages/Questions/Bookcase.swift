import RuleModel
import Synchronization

/// The folders of a book's rules and documents, looked up when somebody first asks for them.
final class Bookcase: Sendable {
  private let book: Rulebook
  private let kept = Mutex<(rules: Shelves<Rule>?, documents: Shelves<Instrument>?)>((nil, nil))

  init(_ book: Rulebook) { self.book = book }

  /// The folders of the rules.
  var rules: Shelves<Rule> {
    kept.withLock { kept in
      let shelves = kept.rules ?? Shelves(book.rules) { $0.id.names }
      kept.rules = shelves
      return shelves
    }
  }

  /// The folders of the documents, which lie by their ids.
  var documents: Shelves<Instrument> {
    kept.withLock { kept in
      let shelves =
        kept.documents
        ?? Shelves(book.instruments.values.sorted { $0.id < $1.id }) { $0.id.names }
      kept.documents = shelves
      return shelves
    }
  }
}
