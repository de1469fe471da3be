import RuleModel
import Testing

@Suite struct NearestTests {
  private let keys = ["from", "through", "until", "by", "at", "later_versions"]

  @Test(arguments: [
    ("form", ["from"]), ("trough", ["through"]), ("thruogh", ["through"]), ("From", ["from"]),
    ("until_", ["until"]), ("later", ["later_versions"]), ("fromm", ["from"]), ("xy", ["by"]),
    ("to", []), ("", []), ("instrument", []),
  ])
  func whatMayHaveBeenMeantComesNearestFirst(text: String, expected: [String]) {
    #expect(nearest(to: text, among: keys) == expected)
  }

  @Test func aLongTextIsNotCompared() {
    #expect(nearest(to: String(repeating: "x", count: 1_000_000), among: keys) == [])
  }
}
