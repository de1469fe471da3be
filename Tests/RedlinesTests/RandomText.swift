import BookTesting

/// Makes texts and later versions of them, with all that typing can do to them.
struct RandomText {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let words = [
    "the", "a", "of", "license", "is", "required", "to", "export", "any", "item", "(a)", "(the",
    "end).", "listed,", "listed", "744.11(a)", "50%", "or", "more;", "U.S.", "U.S.,",
    "\u{201C}term\u{201D}",
    "\"term\"", "don\u{2019}t", "don't", "cafe\u{301}", "caf\u{E9}", "\u{301}",
    "\u{1F468}\u{200D}\u{1F469}",
    "\u{AC00}", "\u{1100}\u{1161}", "q\u{323}\u{307}", "q\u{307}\u{323}", "x\u{2014}y", "x-y",
    "\u{37E}",
    "-", "*", "#", "##", "12.", "_", "~~", "[-", "-]", "{+", "+}", "...", "!?", "\u{212A}", "a,b",
    "((", "))", "`q`", "\u{0}", "\u{FB01}", "\u{E000}", "na\u{EF}ve", "",
  ]

  private static let spaces = [
    " ", " ", " ", " ", " ", "\n", "\n", "\r\n", "\r", "  ", "\t", "\u{A0}", "\u{2003}", "\u{200B}",
    "\u{3000}", "\n  ", "\u{2028}", "\u{FEFF}", "\u{85}",
  ]

  private static let ends = [
    "\n\n", "\n\n", "\r\n\r\n", "\n \n", "\n- ", "\n# ", "\n(b) ", "\n\n\n",
  ]

  /// The paragraphs of a text as words.
  mutating func paragraphs() -> [[String]] {
    let count = random.pick([0, 1, 1, 2, 3, 5, 8, 13]) ?? 1
    return (0..<count).map { _ in words(random.pick([0, 1, 2, 5, 9, 20, 40]) ?? 5) }
  }

  /// The paragraphs after somebody worked on them.
  mutating func edited(_ paragraphs: [[String]]) -> [[String]] {
    var edited = paragraphs
    for _ in 0..<random.number(0...5) {
      guard let index = edited.indices.randomElement(using: &random) else {
        edited.append(words(4))
        continue
      }
      switch random.number(0...7) {
      case 0: edited.remove(at: index)
      case 1: edited.insert(words(random.number(0...12)), at: index)
      case 2: edited.swapAt(index, random.number(0...edited.count - 1))
      case 3: edited.insert(edited.remove(at: index), at: random.number(0...edited.count))
      case 4: edited[index] += words(2)
      case 5: edited[index].insert(contentsOf: words(2), at: edited[index].startIndex)
      case 6: edited[index] = edited[index].filter { _ in random.chance(85) }
      default: edited[index] = edited[index].map { random.chance(85) ? $0 : words(1)[0] }
      }
    }
    return edited
  }

  /// The paragraphs typed somehow: lines end anywhere.
  mutating func typed(_ paragraphs: [[String]]) -> String {
    var text = random.chance(20) ? "\n\n " : ""
    for paragraph in paragraphs {
      for word in paragraph { text += word + (random.pick(Self.spaces) ?? " ") }
      text += random.pick(Self.ends) ?? "\n\n"
    }
    return text
  }

  private mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in random.pick(Self.words) ?? "" }
  }
}
