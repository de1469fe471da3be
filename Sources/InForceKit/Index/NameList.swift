import BookIndex
import RuleModel

/// The rules that go by one name.
struct NameList: Hashable, Sendable {
  private static let mark: UInt8 = 2

  /// The ids, sorted.
  var rules: [String]

  /// The list as it is kept; nothing where nobody goes by the name.
  var stored: [UInt8] {
    guard !rules.isEmpty else { return [] }
    var writer = ByteWriter()
    writer.write(NameList.mark)
    writer.write(rules)
    return writer.bytes
  }

  init(rules: [String]) { self.rules = rules }

  /// The list in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == NameList.mark else { throw .damaged }
    rules = try reader.texts()
  }
}

extension RuleLabel {
  /// The keys of all names that the rule goes by.
  var keys: Set<IndexKey> {
    Set(NameWay.allCases.flatMap { way in names(way).map { .name(way: way.rawValue, $0) } })
  }
}

/// What values a fact can have in the rules that declare it, and in how many of them.
struct FactKinds: Hashable, Sendable {
  private static let mark: UInt8 = 3

  var counts: [FactKind: Int] = [:]

  init() {}

  /// The kinds as they are kept; nothing where no rule declares the fact.
  var stored: [UInt8] {
    guard !counts.isEmpty else { return [] }
    var writer = ByteWriter()
    writer.write(FactKinds.mark)
    writer.write(UInt32(counts.count))
    for (kind, count) in counts {
      writer.write(kind.words)
      writer.write(UInt64(count))
    }
    return writer.bytes
  }

  /// The kinds in bytes.
  init(_ bytes: [UInt8]) throws(IndexDoubt) {
    var reader = ByteReader(bytes)
    guard try reader.byte() == FactKinds.mark else { throw .damaged }
    for _ in 0..<(try reader.number32()) {
      let kind = try FactKind(words: try reader.texts())
      counts[kind] = Int(clamping: try reader.number64())
    }
  }

  /// Counts a rule more, or less.
  mutating func count(_ kind: FactKind, by number: Int) {
    let count = (counts[kind] ?? 0) + number
    counts[kind] = count > 0 ? count : nil
  }
}

extension FactKind {
  fileprivate var words: [String] {
    switch self {
    case .oneOf(let values): ["one"] + values
    case .date: ["date"]
    case .country: ["country"]
    case .item: ["item"]
    }
  }

  fileprivate init(words: [String]) throws(IndexDoubt) {
    switch words.first {
    case "one": self = .oneOf(Array(words.dropFirst()))
    case "date": self = .date
    case "country": self = .country
    case "item": self = .item
    default: throw .damaged
    }
  }
}
