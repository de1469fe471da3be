import RuleModel
import Testing

/// A citation is the same however it is typed, and nothing else is one.
@Suite struct CitationTests {
  @Test(arguments: [
    "90 FR 4544", "90 Fed. Reg. 4,544 (2025)", "90 fed.reg. at 4544", " 90\u{a0}F.R.\u{2009}4544",
    "\t90 FR 4544 (Jan. 15, 2025)", "\u{3000}90 fedreg 4544",
  ])
  func aCitationIsReadHoweverItIsTyped(text: String) {
    let citation = Citation(text)
    #expect(citation?.volume == "90")
    #expect(citation?.reporter == "fr")
    #expect(citation?.place == "4544")
  }

  @Test(arguments: [
    ("15 CFR § 740.2(a)", "cfr", "740.2(a)"), ("§ 15 C.F.R. part 744", "cfr", "744"),
    ("50 U.S.C. 4817", "usc", "4817"), ("132 Stat. 2208", "stat", "2208"),
  ])
  func everyReporterHasItsPlaces(text: String, reporter: String, place: String) {
    #expect(Citation(text)?.reporter == reporter)
    #expect(Citation(text)?.place == place)
  }

  @Test(arguments: [
    "", " ", "§", "FR 4544", "the 90 FR 4544", "90", "90 4544", "90 FR", "90 FR x", "-90 FR 1",
    "AI Diffusion Rule", "§ x 90 FR 4544",
  ])
  func everythingElseIsNone(text: String) {
    #expect(Citation(text) == nil)
  }
}
