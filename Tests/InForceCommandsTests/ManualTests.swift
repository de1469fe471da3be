import Testing

@testable import InForceCommands

@Suite struct ManualTests {
  private let lines = ManualPage().text.split(
    separator: "\n", omittingEmptySubsequences: false)

  @Test func thePageBeginsWithItsTitleAndName() {
    #expect(lines.first == #".TH "INFORCE" 1 "" "inforce 0.1.0" "inforce""#)
    #expect(lines.dropFirst().first == #".SH "NAME""#)
  }

  @Test func everyRequestIsKnownAndBlocksAreClosed() {
    var isOpen = false
    for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
      let request = line.prefix { $0 != " " }
      #expect([".TH", ".SH", ".SS", ".nf", ".fi", ".in", ".sp"].contains(request), "\(line)")
      if request == ".nf" || request == ".fi" {
        #expect(isOpen == (request == ".fi"))
        isOpen = request == ".nf"
      }
      #expect(!isOpen || ![".SH", ".SS"].contains(request))
    }
    #expect(!isOpen)
  }

  @Test func everyBackslashBeginsAKnownEscape() {
    for line in lines {
      for part in line.split(separator: "\\", omittingEmptySubsequences: false).dropFirst() {
        let known = ["e", "-", "&", "(dq", "[u"].contains { part.hasPrefix($0) }
        #expect(known, "\(line)")
      }
      #expect(line.allSatisfy { $0.isASCII }, "\(line)")
    }
  }

  @Test func everyVerbAndTopicHasASection() {
    for verb in InForce.verbNames {
      let title = verb.replacing("-", with: "\\-")
      #expect(lines.contains(".SS \"inforce \(title)\""))
    }
    for topic in Topics.all {
      let title = topic.name.uppercased().replacing("-", with: "\\-")
      #expect(lines.contains(".SH \"\(title)\""))
    }
  }
}
