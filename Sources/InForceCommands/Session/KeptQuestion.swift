import InForceKit
import RuleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A question whose answer is kept beside the index, for who asks the same again: an editor, a
/// hook, a reader who looks twice.
///
/// The words are taken as they were typed, with whatever else an answer's form depends on, so that
/// another question never has the same key. What the folder and the clock say is looked at again.
struct KeptQuestion {
  /// The verbs that ask the book at HEAD, and nothing else.
  private static let verbs = ["on", "when", "timeline", "list", "show", "changes"]

  /// Words with which something else is asked, or the index is not to be used.
  private static let refused = [
    "--", "-h", "--help", "--no-index", "--worktree", "--believed", "--rev", "--rev=",
    "--rulebook=",
  ]

  private let shelf: ReplyShelf
  /// When it was asked, in seconds since 1970-01-01T00:00:00Z.
  private let asked: Int64

  /// The question in the words of a command line; `nil`: its answer is not kept.
  init?(_ words: [String]) {
    asked = Int64(time(nil))
    guard let verb = words.first, KeptQuestion.verbs.contains(verb),
      !words.contains(where: KeptQuestion.isRefused),
      let place = try? Session.place(named: KeptQuestion.folder(in: words)),
      let shelf = Session.opener(usingIndex: true)
        .shelf(for: words + Circumstances.now.words, about: place)
    else { return nil }
    self.shelf = shelf
  }

  private static func isRefused(_ word: String) -> Bool {
    refused.contains { word == $0 || $0.hasSuffix("=") && word.hasPrefix($0) }
  }

  /// The folder that is named last.
  private static func folder(in words: [String]) -> String? {
    guard let option = words.lastIndex(of: "--rulebook"), option + 1 < words.count else {
      return nil
    }
    return words[option + 1]
  }

  /// The answer that was given before; `nil`: none that still holds.
  var reply: KeptReply? { shelf.reply { KeptQuestion.today(in: $0, at: asked) } }

  /// Keeps an answer, unless it depends on more than the book at HEAD, or came with a note.
  func keep(_ recording: Recording, _ status: ExitStatus) {
    guard !recording.hasTold, let opened = recording.session?.opened,
      let witness = opened.witness, let commit = opened.commit,
      let today = KeptQuestion.today(in: opened.book.zone, at: asked),
      today == KeptQuestion.today(in: opened.book.zone, at: Int64(time(nil)))
    else { return }
    shelf.keep(
      KeptReply(
        output: recording.output, status: status.rawValue, zone: opened.book.zone, today: today,
        witness: witness),
      about: opened.folder, at: commit)
  }

  private static func today(in zone: String, at instant: Int64) -> Int32? {
    (try? CivilClock(zone: zone))?.ordinal(of: instant)
  }
}

/// What the form of an answer depends on besides the words that were typed.
struct Circumstances {
  /// The variables that are looked at, each with its value.
  static let variables = [
    "ACCESSIBLE", "CLICOLOR_FORCE", "COLUMNS", "INFORCE_TODAY", "NO_COLOR", "TERM",
  ]

  let words: [String]

  static var now: Circumstances {
    Circumstances(
      words: variables.map { environment($0) ?? "" }
        + [folder, isatty(1) == 1 ? "terminal \(width)" : ""])
  }

  /// The folder from which the question is asked.
  private static var folder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static var width: Int {
    var size = winsize()
    return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
  }
}
