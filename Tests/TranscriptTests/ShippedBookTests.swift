import Testing
import ToolTesting

/// The rulebook that is shipped is in order, and its golden answers hold.
@Suite struct ShippedBookTests {
  @Test func theShippedBookHasNoErrorsAndGivesItsGoldenAnswers() throws {
    let place = Place(
      holder: try TemporaryFolder(), inner: "", settings: ["INFORCE_TODAY": ClosedWorld.today])
    let rulebook = Checkout.path("Rulebook")
    let outcome = try CommandLine("inforce check --rulebook '\(rulebook)' --diagnostics short")
      .run(in: place)
    let errors = outcome.output.lines.filter { $0.contains(": error[") }
    #expect(errors == [])
    #expect(outcome.status == 0)
  }
}
