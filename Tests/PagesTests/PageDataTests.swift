import BookTesting
import Days
import Reports
import RuleModel
import Testing
import ToolTesting

@testable import Pages

/// The data of the pages that no verb prints says what the page says.
@Suite struct PageDataTests {
  private static let site = Result { try Sites.server() }
  private static let rules = [
    "affiliates-rule", "ai-diffusion", "acs-2023", "veu-china", "huawei-tgl",
  ]

  /// The data at an address, which is what the response holds.
  private static func twin(_ target: String, of site: Site) throws -> JSON {
    let response = site.response(to: target + ".json")
    let asked = try #require(AddressReading.read(target + ".json"))
    let data: JSON =
      switch site.content(asked) {
      case .data(let data): data
      case .outcome(let outcome, _): outcome.json
      default: .null
      }
    #expect(response.status == .found && response.text == data.pretty + "\n", "\(target)")
    #expect(response.mediaType.hasPrefix("application/json"))
    return data
  }

  private static func twin(_ target: String) throws -> JSON {
    try twin(target, of: site.get())
  }

  private static func page(_ target: String) throws -> ReadElement {
    try MarkupReader.read(site.get().response(to: target + "/").text)
  }

  /// The rows of the tables of a class, each as the words of its cells.
  private static func rows(_ page: ReadElement, _ name: String) -> [[ReadElement]] {
    page.all("table").filter { $0.attributes["class"]?.contains(name) == true }
      .flatMap { $0.all("tbody") }.flatMap { $0.all("tr") }
      .map { row in row.children.filter { ["th", "td"].contains($0.name) } }
  }

  @Test(arguments: rules) func theMapHasTheRegionsOfItsPage(name: String) throws {
    let target = "/r/us/bis/\(name)/clocks"
    guard try PageDataTests.site.get().book.rule(RuleID("us/bis/\(name)")) != nil else { return }
    let regions = try PageDataTests.twin(target)["maps"].elements.flatMap {
      $0["regions"].elements
    }
    let rows = try PageDataTests.rows(PageDataTests.page(target), "regions")
    #expect(!regions.isEmpty && regions.count == rows.count)
    for (region, row) in zip(regions, rows) {
      let isCovered = region["force"]["state"] != "before_coverage"
      #expect(isCovered == !row[3].words.contains("not covered"))
      #expect(region["parts"].elements.count == row[2].all("br").count + 1)
      #expect(region["instruments"].elements.count == row[4].all("a").count)
    }
  }

  /// What the data says of a region is what the rule's own twin answers to the question it names.
  @Test(arguments: rules) func everyRegionSaysWhatItsQuestionIsAnswered(name: String) throws {
    guard try PageDataTests.site.get().book.rule(RuleID("us/bis/\(name)")) != nil else { return }
    for map in try PageDataTests.twin("/r/us/bis/\(name)/clocks")["maps"].elements {
      for region in map["regions"].elements {
        let (day, known) = (region["ask"]["on"].word, region["ask"]["known"].word)
        let answers = try PageDataTests.twin("/r/us/bis/\(name)/on/\(day)/known/\(known)")
        let units = map["units"].elements.map { $0["unit"].word }
        for answer in answers["answers"].elements
        where units.isEmpty || units.contains(answer["unit"].word) {
          for facet in ["force", "applicability", "enforcement", "text"] {
            #expect(
              answer[facet]["state"].word == region[facet]["state"].word, "\(day) \(known) \(facet)"
            )
            #expect(
              answer[facet]["version"].word == region[facet]["version"].word, "\(day) \(known)")
          }
        }
      }
    }
  }

  @Test func aMapOfACaseIsThatOfTheCase() throws {
    let site = try PageDataTests.site.get()
    let target = "/r/us/bis/acs-2023/clocks.json"
    let plain = site.response(to: target).text
    let given = site.response(to: target + "?headquarters=CN").text
    #expect(plain.contains("undetermined"))
    #expect(given != plain && given.contains("\"headquarters\": \"CN\""))
  }

  @Test func aSubjectHasTheRegimesOfItsPage() throws {
    for subject in try PageDataTests.site.get().book.subjects {
      let data = try PageDataTests.twin("/regimes/\(subject.id)")
      let rows = try PageDataTests.rows(PageDataTests.page("/regimes/\(subject.id)"), "spans")
      let names = data["spans"].elements.map { $0["name"] }
      #expect(!rows.isEmpty && names.count == rows.count)
      for (name, row) in zip(names, rows) where name != .null { #expect(row[1].words == name.word) }
      #expect(data["rules"].elements.map(\.word) == subject.rules.map(\.text))
      #expect(data["regimes"].elements.map { $0["regime"].word } == subject.regimes.map(\.id.text))
      let today = try PageDataTests.twin("/on/2026-11-22")["regimes"].elements
      #expect(today.contains(data["now"]))
    }
  }

  @Test func thePageAboutTheBookHasItsNumbersAndCorrections() throws {
    var book = try PageDataTests.site.get().book
    book.acknowledgements.append(
      Acknowledgement(
        id: "status-0000000001", rule: "us/bis/affiliates-rule", accepted: nil, acceptedAs: nil,
        reason: "misread", ref: nil, by: nil, expires: nil, unseals: false,
        places: Places(path: "acks/one.yaml")))
    let site = Sites.site(book, today: Sites.today, .server)
    let data = try PageDataTests.twin("/about", of: site)
    let page = try MarkupReader.read(site.response(to: "/about/").text).words
    #expect(data["rules"] == .number(book.rules.count))
    #expect(data["complete_from"].word == "\(book.completeFrom)")
    #expect(data["corrections"].elements.count == book.acknowledgements.count)
    for correction in data["corrections"].elements {
      #expect(page.contains(correction["id"].word) && page.contains(correction["reason"].word))
    }
    let own = book.rules.filter {
      $0.checked != book.checked || $0.completeFrom != book.completeFrom
    }
    #expect(data["own_days"].elements.map { $0["rule"].word } == own.map(\.id.text))
  }

  @Test func whatComesIsWhatTheCommandLinePrints() throws {
    let site = try PageDataTests.site.get()
    let last = try #require(Almanac(site).happenings.map(\.day).max())
    let response = site.response(to: "/changes.json")
    let printed = try Invocation(
      program: Checkout.tool,
      arguments: [
        "changes", "2026-11-23", "\(last.civil.year)-12-31", "--format", "json", "--worktree",
        "--today", "2026-11-22",
      ],
      folder: Checkout.path("Rulebook"),
      environment: ClosedWorld.environment(home: "/nonexistent")
    ).run()
    #expect(response.status == .found && response.text == printed.output)
    let events = try PageDataTests.twin("/changes")["events"].elements
    #expect(!events.isEmpty && events.allSatisfy { $0["day"].word > "2026-11-22" })
  }

  @Test func whereNothingIsRecordedTheRestOfTheYearComes() throws {
    let site = Sites.site(HostileBook.book, today: aDay(4000), .server)
    let data = try PageDataTests.twin("/changes", of: site)
    let tomorrow = try #require(aDay(4000).next)
    #expect(data["asked"]["from"].word == "\(tomorrow)")
    #expect(data["asked"]["through"].word == "\(tomorrow.civil.year)-12-31")
  }

  @Test(arguments: ["/about", "/regimes/us/huawei", "/r/us/bis/affiliates-rule/clocks"])
  func aPageNamesItsDataAndHasItsDigest(target: String) throws {
    let site = try PageDataTests.site.get()
    let page = site.response(to: target + "/").text
    #expect(page.contains("rel=\"alternate\" type=\"application/json\""))
    #expect(page.contains("href=\"\(target).json\""))
    #expect(page.contains("sha256:\(Digest.hex(site.response(to: target + ".json").text))"))
  }

  @Test func anExportHoldsTheDataOfThesePages() throws {
    let site = try Sites.shipped(["affiliates-rule"], .export).prepared()
    let all = ExportPlan.all(site)
    let pages = all.filter { address in
      switch (address.form, address.page) {
      case (.page, .about), (.page, .changes), (.page, .subject), (.page, .rule(_, .clocks)),
        (.page, .rule(_, .days)), (.page, .days), (.page, .codes), (.page, .code), (.page, .help),
        (.page, .topic), (.page, .rules(_, 1)), (.page, .documents(_, 1)):
        true
      default: false
      }
    }
    #expect(pages.count >= 3)
    for page in pages {
      let twin = Address(page.page, as: .json)
      #expect(all.contains(twin))
      #expect(site.file(twin).status == .found)
      #expect(site.file(page).text.contains("rel=\"alternate\" type=\"application/json\""))
    }
  }

  /// Each entry leads to a page, by the link that the page for people has.
  @Test func everyPageThatLeadsToOthersHasData() throws {
    let site = try Sites.server()
    let kinds: [(target: String, kind: String)] = [
      ("/rules", "folder"), ("/rules/us/bis", "rule"), ("/documents", "folder"),
      ("/documents/us/fr", "instrument"), ("/on", "run"), ("/codes", "code"), ("/help", "topic"),
      ("/r/us/bis/ai-diffusion/on", "run"),
    ]
    for (target, kind) in kinds {
      let entries = try PageDataTests.twin(target, of: site)["entries"].elements
      #expect(!entries.isEmpty && entries.contains { $0["kind"].word == kind }, "\(target)")
      let page = site.response(to: target + "/").text
      for entry in entries {
        let address = entry["address"].word
        #expect(site.response(to: address).status == .found, "\(target): \(address)")
        #expect(page.contains("href=\"\(address)\""), "\(target): \(address)")
      }
      #expect(page.contains("href=\"\(target).json\""), "\(target)")
    }
    for target in ["/rules/us/nowhere", "/documents/nowhere", "/codes/B999", "/help/nothing"] {
      #expect(site.response(to: target + ".json").status == .missing, "\(target)")
    }
  }

  @Test func theDataOfACodeAndOfATopicHoldWhatThePageSays() throws {
    let site = try Sites.server()
    for target in ["/codes/B012", "/help/dates"] {
      let data = try PageDataTests.twin(target, of: site)
      let text = data["text"].word
      let page = try MarkupReader.read(site.response(to: target + "/").text)
      #expect(page.all("pre").map(\.words) == [text])
    }
  }

  @Test func hostileTextIsDataAndNothingElse() throws {
    let site = Sites.site(HostileBook.book, today: aDay(120), .server)
    let targets =
      ["/about", "/changes", "/rules", "/documents", "/on", "/codes", "/help"]
      + site.book.subjects.map { "/" + Address(.subject($0.id)).path.dropLast() }
      + site.book.rules.map { "/" + Address(.rule($0.id, .clocks)).path.dropLast() }
    for target in targets {
      let text = site.response(to: target + ".json").text
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(target)")
    }
  }
}

extension JSON {
  /// The member of that name; `null`: it has none.
  fileprivate subscript(name: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// The values of a list.
  fileprivate var elements: [JSON] { if case .array(let values) = self { values } else { [] } }

  /// The text; empty: it is none.
  fileprivate var word: String { if case .string(let text) = self { text } else { "" } }
}
