import BookTesting
import Pages
import RuleModel
import Testing

@Suite struct HostileTextTests {
  private static let export = Sites.site(HostileBook.book, today: aDay(120), .export).prepared()
  private static let addresses = ExportPlan.all(export)
  private static let files = addresses.map { (address: $0, response: export.file($0)) }
  private static let pages = Result {
    try files.filter { $0.response.mediaType.hasPrefix("text/html") }
      .map { ($0.address, try MarkupReader.read($0.response.text)) }
  }

  @Test func noTextOfABookIsEverMarkup() throws {
    let tags: Set<String> = ["script", "style", "img", "iframe", "object", "b", "i", "textarea"]
    for (_, page) in try HostileTextTests.pages.get() {
      let strangers = page.all.filter { tags.contains($0.name) }.map {
        $0.name + ($0.attributes["type"] ?? "") + ($0.attributes["src"].map { _ in "src" } ?? "")
      }
      #expect(strangers.allSatisfy { ["scriptsrc", "scriptapplication/ld+json"].contains($0) })
      #expect(page.all("script").count { $0.attributes["src"] != nil } == 1)
    }
  }

  @Test func noAttributeRunsAndNoLinkLeadsToAScript() throws {
    for (_, page) in try HostileTextTests.pages.get() {
      for element in page.all {
        #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" })
        let link = element.attributes["href"] ?? element.attributes["src"] ?? ""
        #expect(!link.lowercased().contains("script:"), "\(link)")
      }
    }
  }

  @Test func rawHTMLIsShownAndNotDropped() throws {
    let rule = try #require(HostileBook.book.rules.first)
    let page = HostileTextTests.export.file(Address(.rule(rule.id, .today)))
    let words = try MarkupReader.read(page.text).words
    #expect(words.contains("<script>alert(1)</script>"))
    #expect(words.contains("<b onclick=\"x\">raw</b> HTML"))
    #expect(words.contains("a link (javascript:alert(1))"))
    #expect(words.contains("<img src=x onerror=alert(1)>"))
  }

  @Test func whatControlsATerminalOrTheDirectionIsShown() {
    let hidden = "\u{1B}\u{202E}\u{FFFE}".unicodeScalars
    for (address, response) in HostileTextTests.files {
      #expect(response.status == .found, "\(address.path)")
      guard response.mediaType.hasPrefix("text/html") || [.picture, .feed].contains(address.form)
      else { continue }
      #expect(!response.text.unicodeScalars.contains(where: hidden.contains), "\(address.path)")
    }
  }

  @Test func picturesAndFeedsAreWellFormed() throws {
    for address in HostileTextTests.addresses where [.picture, .feed].contains(address.form) {
      let root = try MarkupReader.read(HostileTextTests.export.file(address).text)
      #expect(root.name == (address.form == .picture ? "svg" : "feed"))
      #expect(root.all("script").isEmpty)
    }
  }

  @Test func aServerAnswersWhateverIsAskedWithAPage() throws {
    let site = Sites.site(HostileBook.book, today: aDay(120), .server)
    let targets = [
      "/?on=%3Cscript%3E&known=%22", "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
      "/r/%22%3E%3Cscript%3E/",
      "/codes/%3Cscript%3E/", "/nowhere/%3Cscript%3E", "/?%3Cscript%3E=1", "/answers/a..b/",
      "/lanes/tag/%3Cscript%3E/", "/@abcd/", "//", "/..", "/%00", "/%ff/", "/r/../x/",
    ]
    for target in targets {
      let response = site.response(to: target)
      #expect(
        [.refused, .missing, .found, .moved, .seeOther].contains(response.status), "\(target)")
      guard ![.moved, .seeOther].contains(response.status) else { continue }
      let page = try MarkupReader.read(response.text)
      #expect(page.all("script").count { $0.attributes["src"] == nil } == 0, "\(target)")
    }
  }
}
