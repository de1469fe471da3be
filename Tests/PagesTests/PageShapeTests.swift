import Days
import RuleModel
import Testing

@testable import Pages

/// What holds of every page, whatever it says.
@Suite struct PageShapeTests {
  private static let rules = ["affiliates-rule", "macau-2023"]
  private static let site = Result { try Sites.shipped(rules, .export).prepared() }
  private static let pages = Result { () -> [(address: Address, root: ReadElement)] in
    let site = try PageShapeTests.site.get()
    return try ExportPlan.all(site).filter { $0.form == .page }.compactMap { address in
      if case .asset = address.page { return nil }
      return (address, try MarkupReader.read(site.file(address).text))
    }
  }

  @Test func everyPageHasOneMainAndOneFirstHeading() throws {
    for (address, root) in try PageShapeTests.pages.get() {
      #expect(root.all("main").count == 1, "\(address.path)")
      #expect(root.all("h1").count == 1, "\(address.path)")
      #expect(root.all("title").first?.words.isEmpty == false)
      #expect(root.attributes["lang"] == "en")
    }
  }

  @Test func noHeadingSkipsALevel() throws {
    for (address, root) in try PageShapeTests.pages.get() {
      let levels = root.all.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1, "\(address.path)")
      for (above, below) in zip(levels, levels.dropFirst()) {
        #expect(below <= above + 1, "\(address.path): \(levels)")
      }
    }
  }

  @Test func namesAreUniqueAndWhatRefersToThemFindsThem() throws {
    let references = ["aria-labelledby", "aria-describedby", "for", "list"]
    for (address, root) in try PageShapeTests.pages.get() {
      let names = root.all.compactMap { $0.attributes["id"] }
      #expect(Set(names).count == names.count, "\(address.path)")
      let wanted = root.all.flatMap { element in
        references.compactMap { element.attributes[$0] }.flatMap { $0.split(separator: " ") }
      }.map(String.init)
      #expect(wanted.allSatisfy(names.contains), "\(address.path): \(wanted)")
    }
  }

  @Test func everyFieldHasALabelAndEveryTableACaption() throws {
    for (address, root) in try PageShapeTests.pages.get() {
      let labels = Set(root.all("label").compactMap { $0.attributes["for"] })
      let fields = root.all.filter { ["input", "select"].contains($0.name) }
      #expect(fields.allSatisfy { labels.contains($0.attributes["id"] ?? "") }, "\(address.path)")
      let ours = root.all("table").filter { $0.attributes["class"] != nil }
      #expect(ours.allSatisfy { !$0.all("caption").isEmpty }, "\(address.path)")
      #expect(ours.flatMap { $0.all("th") }.allSatisfy { $0.attributes["scope"] != nil })
    }
  }

  @Test func everyLinkOfAnExportLeadsToAFileOfIt() throws {
    let site = try PageShapeTests.site.get()
    let files = Set(ExportPlan.all(site).map(\.file))
    for (address, root) in try PageShapeTests.pages.get() {
      let names = Set(root.all.compactMap { $0.attributes["id"] })
      for link in root.all.flatMap({ [$0.attributes["href"], $0.attributes["src"]] }).compactMap(
        \.self)
      where !link.hasPrefix("http") && !link.hasPrefix("mailto:") {
        if link.hasPrefix("#") {
          #expect(names.contains(String(link.dropFirst())), "\(address.path) \(link)")
        } else {
          let file = PageShapeTests.file(link, from: address.file)
          #expect(files.contains(file), "\(address.path): \(link)")
        }
      }
    }
  }

  /// The file to which a relative link leads, as a browser finds it.
  private static func file(_ link: String, from file: String) -> String {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    let path = link.prefix { $0 != "#" && $0 != "?" }
    for part in path.split(separator: "/") {
      if part == ".." { parts.removeLast() } else { parts.append(PathName.file(String(part))) }
    }
    return parts.joined(separator: "/")
  }

  @Test func everyPageSaysWhichBookItIsAndThatItIsNotOfficial() throws {
    for (_, root) in try PageShapeTests.pages.get() {
      let foot = root.all("footer").last?.words ?? ""
      #expect(foot.contains("Not an official edition, not legal advice."))
      #expect(foot.contains("Sources checked through"))
      #expect(foot.contains("Today is"))
    }
  }

  @Test func noPageAsksAnybodyElseForAnything() throws {
    for (address, root) in try PageShapeTests.pages.get() {
      let loaded =
        root.all("link").filter { $0.attributes["rel"] == "stylesheet" }
        .compactMap { $0.attributes["href"] } + root.all.compactMap { $0.attributes["src"] }
      #expect(loaded.allSatisfy { !$0.contains(":") && !$0.hasPrefix("/") }, "\(address.path)")
      #expect(root.all.allSatisfy { $0.attributes["style"] == nil })
    }
  }

  @Test func theFacetsAreAlwaysApart() throws {
    let answers = try PageShapeTests.pages.get().filter { address, _ in
      if case .rule(_, .version) = address.page { true } else { false }
    }
    #expect(!answers.isEmpty)
    for (address, root) in answers {
      for table in root.all("table") where table.attributes["class"] == "facets" {
        let names = table.all("th").filter { $0.attributes["scope"] == "row" }.map(\.words)
        for facet in ["Force", "Text", "Compliance", "Enforcement", "Duty"] {
          #expect(names.count { $0.hasPrefix(facet) } == 1, "\(address.path)")
        }
      }
    }
  }

  @Test func whatEveryPageNeedsIsSmall() throws {
    #expect(StyleSheet.text.utf8.count <= 14_000)
    #expect(PageScript.text.utf8.count <= 15_000)
    let site = try PageShapeTests.site.get()
    #expect(site.response(to: "/").bytes.count <= 60_000)
  }
}
