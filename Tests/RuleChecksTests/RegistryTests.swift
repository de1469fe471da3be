import RuleChecks
import RuleModel
import Testing

@Suite struct RegistryTests {
  @Test func everyFileIsInTheRegistryUnderItsCode() {
    let files = FixtureFolder.checks.names.map { $0.dropLast(".swift".count) }
    let registered = Checks.all.map { "\($0.code)_\($0)" }
    #expect(files.map(String.init) == registered)
  }

  @Test func codesAndSlugsAreUniqueAndInForm() {
    let codes = Checks.all.map { $0.code }
    let slugs = Checks.all.map { $0.slug }
    #expect(Set(codes).count == codes.count)
    #expect(Set(slugs).count == slugs.count)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { $0.count == 4 && $0.hasPrefix("B") && Int($0.dropFirst()) != nil })
    #expect(
      slugs.allSatisfy { slug in
        !slug.isEmpty && slug.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }
      })
  }

  @Test(arguments: Checks.all.map { $0.page })
  func everyPageHasAReasonABadAndAGoodExample(page: CodeExplanation) throws {
    #expect(!page.summary.isEmpty && !page.summary.hasSuffix("."))
    let bad = try #require(page.explanation.firstRange(of: "\n\nNot so:\n  "))
    let good = try #require(page.explanation.firstRange(of: "\nBut so:\n  "))
    #expect(bad.lowerBound > page.explanation.startIndex)
    #expect(bad.upperBound < good.lowerBound)
    #expect(page.explanation.split(separator: "\n").allSatisfy { $0.count <= 98 })
  }

  @Test func everyCheckHasFixtures() {
    let built = ["B090"]  // more files than a repository should hold: built in CrowdedFolderTests
    let codes = Checks.all.map { $0.code }.filter { !built.contains($0) }
    #expect(FixtureFolder.root.folder("Checks").names == codes)
    for code in codes {
      let folder = FixtureFolder.root.folder("Checks").folder(code)
      #expect(folder.names == ["bad", "expected", "good"], "\(code)")
    }
  }
}
