import ArgumentParser
import RuleModel

/// The rules of the book, for the completion of words in a shell.
enum RuleCompletion {
  /// Names of rules that the shell can complete; none where no book is found.
  static var kind: CompletionKind { .custom { _, _, _ in names } }

  private static var names: [String] {
    guard let options = try? BookOptions.parse([]), let session = try? Session(options) else {
      return []
    }
    return session.book.rules.flatMap { [$0.id.text, String($0.id.lastPart)] }
  }
}
