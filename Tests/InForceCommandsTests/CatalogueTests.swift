import RuleModel
import Testing

@testable import InForceCommands

@Suite struct CatalogueTests {
  @Test func everyCodeHasOnePage() {
    let codes = Catalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }

  @Test func everyCodeInTheSourcesHasAPage() {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let written = SourceFolder(root + "/Sources").codes
    #expect(written.count > 100)
    #expect(written.subtracting(Catalogue.all.map(\.code)).sorted() == [])
  }

  @Test(arguments: Catalogue.all)
  func everyPageSaysWhatIsWrongAndWhy(page: CodeExplanation) {
    #expect(!page.slug.isEmpty && !page.summary.isEmpty && page.explanation.count > 40)
  }
}
