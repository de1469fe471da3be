import Reports
import RuleModel
import Testing

@Suite struct CheckSchemaTests {
  private static let findings = [
    Finding(
      "B012", .error, "no such day: November has 30 days",
      at: .init(Place(path: "rules/a/2025-11-10-suspend.md", line: 4, column: 10, length: 10)),
      help: ["did you mean 2025-11-30?"]),
    Finding(
      "B031", .warning, "a \"tie\"", at: .init(.file("rules/a/rule.md"), "here"),
      related: [.init(.file("rules/a/2025-01-01-repeal.md"), "and here")]),
  ]

  @Test(arguments: 0...2)
  func findingsFit(count: Int) throws {
    let schema = try #require(Schemas.named("check")).json
    let text = Diagnostics.text(
      of: Array(CheckSchemaTests.findings.prefix(count)), source: { _ in nil },
      style: DiagnosticsStyle(form: .json))
    let document = try JSONReader.read(text)
    #expect(SchemaValidator(schema).problems(document, schema) == [])
    #expect(document["findings"]?.elements.count == count)
  }
}
