import RuleFiles
import Testing

@Suite struct PlainTrapTests {
  @Test(arguments: [
    ("NO", PlainTrap.norway), ("no", .boolean), ("No", .boolean), ("yEs", .boolean),
    ("on", .boolean),
    ("OFF", .boolean), ("y", .boolean), ("N", .boolean), ("true", .boolean), ("False", .boolean),
    ("~", .null), ("null", .null), ("NULL", .null), ("12:30", .sexagesimal),
    ("190:20:30.15", .sexagesimal), ("-1:00", .sexagesimal), ("010", .octal), ("0o17", .octal),
    ("09", .octal), ("1.10", .number), (".5", .number), ("1.", .number), ("3E001", .number),
    ("1e-3", .number), ("1_000", .number), ("0x1F", .number), ("+5", .number), (".INF", .number),
    ("-.inf", .number), ("742.6", .number),
  ])
  func aTextThatOtherToolsChangeIsATrap(text: String, trap: PlainTrap) throws {
    let plain = try #require(YAMLReader.read(Array("a: \(text)\n".utf8), path: "p").value)
    let quoted = try #require(YAMLReader.read(Array("a: '\(text)'\n".utf8), path: "p").value)
    #expect(plain.everyNode.last?.plainTrap == trap)
    #expect(quoted.everyNode.last?.plainTrap == nil)
  }

  @Test(arguments: [
    "2025-05-15", "744", "0", "-5", "3A090.a", "1.10.2", "15 CFR 742.6", "us/fr/90-fr-4544", "note",
    "none", "nothing", "12:300", "v1.10", "CN", "5E", "e5", "0x", ".", "..", "a:1",
    "90 FR 4544", "1-2",
  ])
  func anOrdinaryTextIsNone(text: String) throws {
    let node = try #require(YAMLReader.read(Array("- \(text)\n".utf8), path: "p").value)
    #expect(node.everyNode.last?.plainTrap == nil)
  }
}
