import Reports
import RuleModel
import Testing

@Suite struct OnSchemaTests {
  private let schema: JSON
  private let validator: SchemaValidator
  private let book: ShippedBook

  init() throws {
    let named = try #require(Schemas.named("on"))
    schema = try JSONReader.read(named.json.pretty)
    validator = SchemaValidator(schema)
    book = try ShippedBook.shared.get()
  }

  /// Days of every kind: before coverage, on and around boundaries, after the last check, far off.
  static let days = [
    "1999-12-31", "2019-05-16", "2022-07-31", "2022-08-26", "2022-10-07", "2022-10-21",
    "2023-11-16", "2023-11-17", "2025-01-13", "2025-01-15", "2025-05-13", "2025-05-14",
    "2025-05-15", "2025-09-29", "2025-11-09", "2025-11-10", "2026-01-15", "2026-05-31",
    "2026-10-09", "2026-10-10", "2026-11-10", "2026-11-22", "2031-01-01",
  ]

  @Test(arguments: days)
  func everyAnswerOfTheShippedBookFits(day: String) throws {
    #expect(problems(try printed(book.document(day))) == [])
  }

  @Test(arguments: ["2025-01-13", "2025-05-14", "2026-11-10"])
  func answersWithWhatWasKnownThatDayFit(day: String) throws {
    #expect(problems(try printed(book.document(day, then: true))) == [])
  }

  @Test(arguments: [
    ["destination": "IN"], ["destination": "CN", "headquarters": "CN", "item": "3A090.a"],
    ["item": "EAR99"],
  ])
  func answersForACaseFit(facts: [String: String]) throws {
    let document = try book.document("2025-05-15", facts: facts)
    #expect(problems(try printed(document)) == [])
  }

  @Test func everyLineFitsItsPart() throws {
    for line in try book.document("2025-05-15").lines {
      let part = line["format"] == "inforce.on.regime" ? "regime" : "answer"
      let read = try JSONReader.read(line.compact)
      #expect(validator.problems(read, ["$ref": .string("#/$defs/\(part)")]) == [])
    }
  }

  @Test func theQuestionsAskedShowEveryKindOfStanding() throws {
    let days = ["1999-12-31", "2025-05-15", "2026-10-10", "2026-11-10"]
    let text = try days.map { try book.document($0).json.compact }.joined()
    for word in ["settled", "projection", "unconfirmed", "before_coverage", "undetermined"] {
      #expect(text.contains("\"state\": \"\(word)\""), "no answer is \(word)")
    }
  }

  @Test(arguments: [
    ("$.format", "inforce.when"), ("$.asked.on", "15 May 2025"),
    ("$.answers[0].force.state", "rescinded"), ("$.answers[0].duty.state", "yes"),
  ])
  func aValueThatDoesNotFitIsFound(place: String, value: String) throws {
    let broken = try printed(book.document("2025-05-15", "ai-diffusion"))
      .replacing(place.split(separator: ".").dropFirst().map(String.init), with: .string(value))
    #expect(problems(broken).contains { $0.hasPrefix(place.prefix { $0 != "[" }) })
  }

  @Test func aKeyThatIsMissingIsFoundAndOneMoreIsNot() throws {
    let document = try printed(book.document("2025-05-15", "ai-diffusion"))
    #expect(problems(document.replacing(["book"], with: nil)) == ["$: no `book`"])
    #expect(problems(document.adding([.init("later", 1)])) == [])
  }

  private func printed(_ document: OnDocument) throws -> JSON {
    try JSONReader.read(document.json.pretty)
  }

  private func problems(_ document: JSON) -> [String] { validator.problems(document, schema) }
}

extension JSON {
  /// The value with something else, or nothing, at a path; `answers[0]` is the first of a list.
  fileprivate func replacing(_ path: [String], with new: JSON?) -> JSON {
    guard let head = path.first else { return new ?? self }
    let name = String(head.prefix { $0 != "[" })
    let rest = Array(path.dropFirst())
    return .object(
      members.compactMap { member in
        guard member.name == name else { return member }
        if rest.isEmpty { return new.map { Member(name, $0) } }
        guard head.hasSuffix("]"), let first = member.value.elements.first else {
          return Member(name, member.value.replacing(rest, with: new))
        }
        return Member(name, .array([first.replacing(rest, with: new)]))
      })
  }
}
