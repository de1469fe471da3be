import BookTesting
import Days
import InForceKit
import Reports
import RuleModel
import Testing
import ToolTesting

@testable import Pages

/// The page, its twin and the command line say the same.
@Suite struct AnswerPageTests {
  private static let site = Result { try Sites.server() }

  private struct Question {
    let target: String
    let arguments: [String]
    let day: Day
  }

  private static func questions(_ number: Int) throws -> [Question] {
    var random = SplitMix64(seed: 11)
    let book = try Sites.shipped.get()
    return (0..<number).compactMap { _ in
      guard let rule = random.pick(book.rules),
        let day = book.completeFrom.advanced(by: random.number(-60...1700))
      else { return nil }
      var target = "/r/\(rule.id)/on/\(day)"
      var arguments = ["on", "\(day)", rule.id.text]
      if random.chance(30) {
        target += "/then"
        arguments.append("--then")
      } else if random.chance(40), let known = day.advanced(by: random.number(-200...400)) {
        target += "/known/\(known)"
        arguments += ["--known", "\(known)"]
      }
      guard random.chance(40), rule.facts.contains(where: { $0.name.text == "headquarters" }) else {
        return Question(target: target, arguments: arguments, day: day)
      }
      return Question(
        target: target + "?headquarters=CN", arguments: arguments + ["--fact", "headquarters=CN"],
        day: day)
    }
  }

  private static func twin(_ target: String) -> String {
    let parts = target.split(separator: "?", maxSplits: 1)
    return parts[0] + ".json" + (parts.count > 1 ? "?" + parts[1] : "")
  }

  @Test func theTwinIsWhatTheCommandLinePrints() throws {
    let site = try AnswerPageTests.site.get()
    for question in try AnswerPageTests.questions(40) {
      let printed = try Invocation(
        program: Checkout.tool,
        arguments: question.arguments + [
          "--format", "json", "--worktree", "--today", "2026-11-22",
        ],
        folder: Checkout.path("Rulebook"),
        environment: ClosedWorld.environment(home: "/nonexistent")
      ).run()
      let response = site.response(to: AnswerPageTests.twin(question.target))
      #expect(response.status == .found, "\(question.target)")
      #expect(response.text == printed.output, "\(question.target)")
    }
  }

  @Test(arguments: [
    ("/changes/2025-01-01..2025-06-30", ["changes", "2025-01-01", "2025-06-30"]),
    ("/changes/2026-09-01..2027-12-31", ["changes", "2026-09-01", "2027-12-31"]),
    ("/changes/2025", ["changes", "2025-01-01", "2025-12-31"]),
    (
      "/r/us/bis/affiliates-rule/compare/2025-09-28..2025-09-29",
      ["redline", "affiliates-rule", "2025-09-28", "2025-09-29"]
    ),
    (
      "/r/us/bis/acs-2023/compare/2023-12-01..2025-06-01",
      ["redline", "acs-2023", "2023-12-01", "2025-06-01"]
    ),
    (
      "/r/us/bis/acs-2023/compare/2025-06-01..2023-12-01?headquarters=CN",
      ["redline", "acs-2023", "2025-06-01", "2023-12-01", "--fact", "headquarters=CN"]
    ),
  ])
  func theTwinOfTwoDaysIsWhatTheCommandLinePrints(target: String, arguments: [String]) throws {
    let site = try AnswerPageTests.site.get()
    let twin = AnswerPageTests.twin(target)
    let printed = try Invocation(
      program: Checkout.tool,
      arguments: arguments + ["--format", "json", "--worktree", "--today", "2026-11-22"],
      folder: Checkout.path("Rulebook"),
      environment: ClosedWorld.environment(home: "/nonexistent")
    ).run()
    #expect(printed.errors.isEmpty || printed.output.hasPrefix("{"), "\(printed.errors)")
    let response = site.response(to: twin)
    #expect(response.status == .found, "\(target)")
    #expect(response.text == printed.output, "\(target)")
    let halves = target.split(separator: "?", maxSplits: 1)
    let page = site.response(to: halves[0] + "/" + (halves.count > 1 ? "?" + halves[1] : "")).text
    #expect(page.contains("rel=\"alternate\" type=\"application/json\""))
    #expect(page.contains("href=\"\(twin)\""))
  }

  @Test func aRunOfDaysThatEndsBeforeItBeginsHasNoTwin() throws {
    let site = try AnswerPageTests.site.get()
    #expect(site.response(to: "/changes/2025-06-30..2025-01-01.json").status == .missing)
  }

  @Test func anExportHoldsTheTwinsToWhichItsPagesLead() throws {
    let site = try Sites.shipped(["affiliates-rule"], .export).prepared()
    let all = Set(ExportPlan.all(site))
    let pages = all.filter { address in
      switch (address.form, address.page) {
      case (.page, .year), (.page, .rule(_, .compare)): true
      default: false
      }
    }
    #expect(pages.count > 4)
    for page in pages {
      #expect(all.contains(Address(page.page, as: .json)))
      #expect(site.file(page).text.contains("rel=\"alternate\" type=\"application/json\""))
      #expect(site.file(Address(page.page, as: .json)).status == .found)
    }
  }

  @Test func thePageSaysWhatItsTwinSaysAndHasItsDigest() throws {
    let site = try AnswerPageTests.site.get()
    for question in try AnswerPageTests.questions(25) {
      let target = question.target.split(separator: "?", maxSplits: 1)
      let page = try MarkupReader.read(
        site.response(to: target[0] + "/" + (target.count > 1 ? "?" + target[1] : "")).text)
      let twin = site.response(to: AnswerPageTests.twin(question.target)).text
      #expect(page.all("footer").last?.words.contains("sha256:\(Digest.hex(twin))") == true)
      let asked = try #require(AddressReading.read(question.target)).address
      guard case .rule(let id, .on(let day, let clock)) = asked.page,
        let rule = site.book.rule(id)
      else { continue }
      let answers = site.document(rule, on: day, clock, facts: asked.facts).answers
      let first = page.all("p").filter { $0.attributes["class"] == "first" }.map(\.words)
      #expect(first == UnitGroup.groups(answers).map { Banner($0.answer, clock, in: site).state })
      let states = page.all("table").filter { $0.attributes["class"] == "facets" }
        .map { $0.all("strong").first?.words ?? "" }
      #expect(
        states
          == UnitGroup.groups(answers).map {
            $0.answer.facet(.force)?.standing?.words ?? "not covered"
          })
    }
  }

  @Test func theBannerOfTheSuspendedRuleHasThreeSentences() throws {
    let site = try AnswerPageTests.site.get()
    let page = try MarkupReader.read(
      site.response(to: "/r/us/bis/affiliates-rule/on/2025-11-20/").text)
    let banner = try #require(
      page.all("div").first { $0.attributes["class"]?.hasPrefix("banner") == true })
    let words = banner.all("p").map(\.words)
    #expect(words.count == 4)
    #expect(words[0].contains("Historical"))
    #expect(
      words[1]
        == "On Thursday, November 20, 2025, this rule was suspended, in the text of Sep 29, 2025.")
    #expect(words[2].hasPrefix("Settled: sources were checked through Oct 9, 2026"))
    #expect(words[3].hasPrefix("Heads-up:"))
  }

  @Test func whatNobodyConfirmedIsNotConfirmed() throws {
    let site = try AnswerPageTests.site.get()
    let page = site.response(to: "/r/us/bis/affiliates-rule/").text
    #expect(page.contains("Not confirmed"))
    #expect(page.contains("banner unknown"))
  }
}

/// What is typed into the form.
@Suite struct DateFormTests {
  private static let site = Result { try Sites.shipped(["affiliates-rule"], .server) }

  @Test(arguments: [
    ("2025-10-15", "/r/us/bis/affiliates-rule/on/2025-10-15/"),
    ("October+15,+2025", "/r/us/bis/affiliates-rule/on/2025-10-15/"),
    ("2025-10-15&known=Sept+28,+2025", "/r/us/bis/affiliates-rule/on/2025-10-15/known/2025-09-28/"),
    ("2025-10-15&then=1", "/r/us/bis/affiliates-rule/on/2025-10-15/then/"),
    ("today", "/r/us/bis/affiliates-rule/on/2026-11-22/"),
  ])
  func aDayLeadsToItsAddress(typed: String, location: String) throws {
    let response = try DateFormTests.site.get().response(
      to: "/r/us/bis/affiliates-rule/?on=\(typed)")
    #expect(response.status == .seeOther)
    #expect(response.location == location)
  }

  @Test(arguments: [
    ("", "Enter a day"), ("01/02/2025", "can be read two ways"),
    ("2025-11-31", "November has 30 days"), ("soon", "is not a day"),
    ("13/12/2025", "figures with the year last"), ("1+Jan+25", "a year of two digits"),
  ])
  func whatIsNoDayIsRefusedAtItsField(typed: String, message: String) throws {
    let response = try DateFormTests.site.get().response(
      to: "/r/us/bis/affiliates-rule/?on=\(typed)")
    #expect(response.status == .refused)
    let page = try MarkupReader.read(response.text)
    let problem = try #require(page.all("div").first { $0.attributes["id"] == "problem" })
    #expect(problem.words.contains(message))
    #expect(problem.all("a").first?.attributes["href"] == "#on")
    let field = try #require(page.all("input").first { $0.attributes["id"] == "on" })
    #expect(field.attributes["aria-invalid"] == "true")
    #expect(field.attributes["aria-describedby"]?.contains("on-error") == true)
  }

  @Test(arguments: [
    ("744.11", "/r/us/bis/affiliates-rule/"), ("Affiliates+Rule", "/r/us/bis/affiliates-rule/"),
    ("90fr47201", "/r/us/bis/affiliates-rule/"),
    ("90+Fed.+Reg.+47,201", "/r/us/bis/affiliates-rule/"),
    ("15cfr744.11(a)(1)", "/r/us/bis/affiliates-rule/"),
    ("744.11(A)", "/r/us/bis/affiliates-rule/"), ("47201", "/r/us/bis/affiliates-rule/"),
  ])
  func aRuleIsFoundHoweverItIsCited(typed: String, location: String) throws {
    let response = try DateFormTests.site.get().response(to: "/?q=\(typed)")
    let results = response.text.split(separator: "id=\"results\"").dropFirst().first ?? ""
    let listed = results.split(separator: "</ul>").first?.contains("href=\"\(location)\"") ?? false
    #expect(response.location == location || listed, "\(typed)")
  }

  @Test func aFactThatNobodyAsksForIsRefused() throws {
    let response = try DateFormTests.site.get().response(
      to: "/r/us/bis/affiliates-rule/?colour=red")
    #expect(response.status == .refused)
    #expect(response.text.contains("colour"))
  }

  @Test func aRuleThatIsNotThereNamesTheNearest() throws {
    let response = try DateFormTests.site.get().response(to: "/r/us/bis/affiliate-rule/")
    #expect(response.status == .missing)
    #expect(response.text.contains("/r/us/bis/affiliates-rule/"))
    #expect(response.text.contains("This is not"))
  }
}
