import BenchSupport

/// A book in git that questions are asked of.
struct Book {
  /// Its folder: a work tree, or a bare repository.
  let path: String
  /// Where git keeps it.
  let git: String
  /// A rule of it, with about as many versions as others have.
  let rule: String
  /// Its rules.
  let rules: [String]
  /// The commit at HEAD.
  let commit: String
  /// The files of `git cat-file --batch`: a line for each blob.
  let blobs: String
  /// The number of dated versions.
  let versions: Int

  /// Looks into a book; `nil`: there is none.
  init?(_ path: String) {
    guard let commit = capturedText(["git", "-C", path, "rev-parse", "HEAD"]),
      let listing = capturedText(["git", "-C", path, "ls-tree", "-r", "HEAD"])
    else { return nil }
    let files = listing.split(separator: "\n").compactMap(File.init)
    let versions = files.filter { $0.path.hasPrefix("rules/") && !$0.path.hasSuffix("/rule.md") }
    guard versions.count > 2 else { return nil }
    self.path = path
    git = Book.git(path)
    self.commit = String(commit.prefix(40))
    self.versions = versions.count
    rule = Book.rule(of: versions[versions.count / 2].path)
    rules = files.filter { $0.path.hasPrefix("rules/") && $0.path.hasSuffix("/rule.md") }
      .map { Book.rule(of: $0.path) }
    blobs = git + "/blobs"
    guard put(files.map { $0.id + "\n" }.joined(), to: blobs) else { return nil }
  }

  private static func rule(of path: Substring) -> String {
    path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
  }

  /// Where git keeps the book in a folder.
  static func git(_ path: String) -> String {
    finished(["test", "-e", path + "/.git"]) ? path + "/.git" : path
  }

  /// Takes the index away, wherever it lies.
  var withoutIndex: [String] { ["rm", "-rf", git + "/inforce"] }

  /// Takes the answers away that are kept beside the index.
  var withoutAnswers: [String] { Book.withoutAnswers(git: git) }

  /// The same for the folder in which git keeps a book.
  static func withoutAnswers(git: String) -> [String] {
    ["sh", "-c", "rm -f \"$1\"/inforce/reply-*", "sh", git]
  }

  /// Whether asking has left an index.
  var hasIndex: Bool { finished(["test", "-d", git + "/inforce"]) }

  /// Reads every file of the book in its commit.
  var reading: Command {
    Command(
      name: "git cat-file --batch", words: ["git", "-C", path, "cat-file", "--batch", "--buffer"],
      input: blobs)
  }

  private struct File {
    let id: Substring
    let path: Substring

    init?(_ line: Substring) {
      let sides = line.split(separator: "\t", maxSplits: 1)
      let words = sides.first?.split(separator: " ") ?? []
      guard sides.count == 2, words.count == 3 else { return nil }
      (id, path) = (words[2], sides[1])
    }
  }
}
