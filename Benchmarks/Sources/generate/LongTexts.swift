import BenchSupport

/// A book of one rule whose two wordings are long, and the wordings as files of their own.
struct LongTexts {
  /// The earlier and the later wording: most paragraphs stay, some change in a few words, some
  /// come, go or move.
  let old: String
  let new: String

  init(seed: UInt64, bytes: Int = 1_200_000) {
    var random = SplitMix(seed, 7)
    var paragraphs: [String] = []
    var size = 0
    while size < bytes {
      paragraphs.append(Words.wording(random.int(1...5), &random))
      size += paragraphs[paragraphs.count - 1].utf8.count + 1
    }
    old = paragraphs.joined(separator: "\n")
    var later: [String] = []
    for paragraph in paragraphs {
      switch random.unit() {
      case ..<0.01: break
      case ..<0.02: later += [paragraph, Words.wording(2, &random)]
      case ..<0.08: later.append(LongTexts.amended(paragraph, &random))
      default: later.append(paragraph)
      }
    }
    for _ in 0..<10 {
      let moved = later.remove(at: random.int(0...(later.count - 1)))
      later.insert(moved, at: random.int(0...later.count))
    }
    new = later.joined(separator: "\n")
  }

  /// The paragraph with another word in a place or two.
  private static func amended(_ paragraph: String, _ random: inout SplitMix) -> String {
    var words = paragraph.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<random.int(1...2) where words.count > 3 {
      words[random.int(1...(words.count - 2))] = random.pick(["moreover", "jointly", "yearly"])
    }
    return words.joined(separator: " ")
  }

  /// The files of the book.
  var files: [GeneratedFile] {
    let act = Document(
      id: "us/acts/long", title: "The long act", kind: "statute", signed: CivilDay(2019, 12, 1),
      published: CivilDay(2019, 12, 2))
    let later = Document(
      id: "us/acts/longer", title: "The longer act", kind: "statute",
      signed: CivilDay(2022, 12, 1), published: CivilDay(2022, 12, 2))
    let rule = "---\ntitle: A long text\n---\nA rule with a wording as long as a code.\n"
    let day = BookPlan.firstDay
    return [
      Furniture(plan: BookPlan(Recipe())).head(0),
      GeneratedFile(path: act.path, text: act.text, day: day),
      GeneratedFile(path: later.path, text: later.text, day: day),
      GeneratedFile(path: "rules/us/long/text/rule.md", text: rule, day: day),
      version("commence", CivilDay(2020, 1, 1), act, "It begins.\n"),
      version("text", CivilDay(2020, 1, 1), act, old),
      version("text", CivilDay(2023, 1, 1), later, new),
    ]
  }

  private func version(
    _ change: String, _ day: CivilDay, _ by: Document, _ body: String
  ) -> GeneratedFile {
    var front = Front(change)
    front["from"] = "\(day)"
    if change == "text" { front["wording"] = "verbatim" }
    front["by"] = by.id
    front["at"] = "\"s. 1\""
    return GeneratedFile(
      path: "rules/us/long/text/\(day)-\(change).md", text: front.file(body), day: day)
  }
}
