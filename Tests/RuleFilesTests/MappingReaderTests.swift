import Days
import RuleFiles
import RuleModel
import Testing

@Suite struct MappingReaderTests {
  private func reader(_ text: String) throws -> MappingReader {
    let node = try #require(YAMLReader.read(Array(text.utf8), path: "a.yaml").value)
    guard case .mapping(let mapping) = node else { throw NoMapping() }
    return MappingReader(mapping)
  }

  private func finish(_ reader: MappingReader) -> Finding? { reader.finish().first }

  private struct NoMapping: Error {}

  @Test func typedValuesComeWithTheirPlaces() throws {
    var reader = try reader(
      "title: A\nfrom: 2025-05-15\nfinal: true\nseq: 3\nvalues: [a, \"NO\"]\n")
    let day = reader.requiredDay("from")
    let title = reader.requiredString("title")
    let final = reader.requiredBool("final")
    let seq = reader.requiredInteger("seq")
    let values = reader.requiredStrings("values", written: .list)
    #expect(day?.value == (try Day(iso: "2025-05-15")))
    #expect(day?.place == Place(path: "a.yaml", line: 2, column: 7, length: 10))
    #expect(title?.value == "A")
    #expect(final?.value == true)
    #expect(seq?.value == 3)
    #expect(values?.map(\.value) == ["a", "NO"])
    let found = reader.finish()
    #expect(found == [])
  }

  @Test func missingKeysAreToldOnlyWhereTheyAreRequired() throws {
    var reader = try reader("a: x\n")
    let read1 = reader.string("a")
    #expect(read1?.value == "x")
    let read2 = reader.string("b")
    #expect(read2 == nil)
    let read3 = reader.requiredDay("c")
    #expect(read3 == nil)
    let found = reader.finish()
    #expect(found.map(\.message) == ["the key `c` is missing"])
  }

  @Test func oneTextIsAListOfOneOnlyWhereAllowed() throws {
    var reader = try reader("a: x\nb: x\n")
    let read4 = reader.strings("a", written: .listOrOne)
    #expect(read4?.map(\.value) == ["x"])
    let read5 = reader.strings("b", written: .list)
    #expect(read5 == nil)
    let found = reader.finish()
    #expect(found.map(Spot.init) == [Spot("B026", 2, 4, 1)])
  }

  @Test func nestedMappingsAreFinishedByThemselves() throws {
    var reader = try reader(
      "from: {betwen: [2026-06-01], best: 2026-06-31}\nl:\n- {x: 1}\n- {y: 1}\n")
    let read: Bool? = reader.mapping("from") { inner in
      _ = inner.list("between")
      return inner.day("best") != nil
    }
    let numbers = reader.mappings("l") { $0.requiredInteger("x")?.value }
    #expect(read == nil && numbers == nil)
    let findings = reader.finish()
    #expect(
      findings.map(Spot.init) == [
        Spot("B023", 1, 8, 6), Spot("B012", 1, 36, 10), Spot("B025", 4, 3, 6),
        Spot("B023", 4, 4, 1),
      ])
    #expect(findings.first?.help == ["did you mean `between`?"])
  }

  @Test func namesOfAnOpenMappingMayNotBeTraps() throws {
    var reader = try reader("units: {NO: Norway, a: b}\n")
    let read6 = reader.mapping("units")
    #expect(read6 == nil)
    let found = reader.finish()
    #expect(found.map(Spot.init) == [Spot("B021", 1, 9, 2)])
  }

  @Test(arguments: [
    ("2025-11-31", "no such day: November has 30 days", "did you mean 2025-11-30?"),
    ("2025-02-29", "no such day: February 2025 has 28 days", "did you mean 2025-02-28?"),
    ("2025-15-05", "no such day: there is no month 15", "did you mean 2025-05-15?"),
    ("01/02/2025", "`01/02/2025` is not a day", "did you mean 2025-01-02 or 2025-02-01?"),
    ("15.5.2025", "`15.5.2025` is not a day", "did you mean 2025-05-15?"),
    ("2025-5-1", "`2025-5-1` is not a day", "did you mean 2025-05-01?"),
    (
      "2025-05-15T10:00", "`2025-05-15T10:00` is not a day",
      "write only 2025-05-15: times of day go into `note`"
    ),
    (
      "soon", "`soon` is not a day", "write year, month and day in digits, such as 2025-05-15"
    ),
  ])
  func aWrongDayIsExplained(text: String, message: String, help: String) throws {
    var reader = try reader("from: \(text)\n")
    let read7 = reader.day("from")
    #expect(read7 == nil)
    let finding = try #require(finish(reader))
    #expect(finding.message == message)
    #expect(finding.help == [help])
  }

  @Test(arguments: ["1900-01-01", "2099-12-31", "2222-02-22", "2999-01-01", "9999-12-31"])
  func fillersAreRefused(text: String) throws {
    var reader = try reader("from: \(text)\n")
    let read8 = reader.day("from")
    #expect(read8 == nil)
    let found = reader.finish()
    #expect(found.map(\.code) == ["B022"])
  }

  @Test(arguments: ["to", "end", "expires", "on", "off", "yes", "no"])
  func forbiddenKeysNameTheRightOnes(key: String) throws {
    let finding = try #require(finish(try reader("\(key): x\n")))
    #expect(finding.code == "B024")
    #expect(
      finding.help == [
        "`through` names the last day, inclusive", "`until` names the first day no longer",
      ])
  }

  @Test func norwayIsNamed() throws {
    var reader = try reader("values: [SE, NO]\n")
    _ = reader.strings("values", written: .list)
    let finding = try #require(finish(reader))
    #expect(
      finding.message == "`NO` without quotes is the word no, not Norway, in other YAML tools")
    #expect(finding.help == ["write \"NO\": NO is Norway's code and must be quoted"])
  }
}
