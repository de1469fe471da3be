import ArgumentParser
import Days
import Reports
import RuleModel
import Testing
import ToolTesting

@testable import InForceCommands

@Suite struct TopicTests {
  @Test func everyTopicIsShortWideEnoughForATerminalAndBeginsWithExamples() {
    for topic in Topics.all {
      let lines = topic.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 48, "\(topic.name)")
      #expect(lines.allSatisfy { $0.count <= 78 }, "\(topic.name)")
      #expect(lines.dropFirst(2).first?.hasPrefix("  ") == true, "\(topic.name)")
      #expect(InForce.helpMessage().contains("\(topic.name)  "), "\(topic.name)")
    }
  }

  @Test func theTopicStatesKnowsEveryState() {
    let words =
      ForceState.allCases.map(\.rawValue) + ApplicabilityState.allCases.map(\.rawValue)
      + EnforcementState.allCases.map(\.rawValue) + Duty.allCases.map(\.rawValue)
      + Certainty.allCases.map(\.rawValue) + Change.Facet.allCases.map(\.rawValue)
    for word in words { #expect(StatesTopic.text.contains(word), "\(word)") }
  }

  @Test func theTopicFormatsKnowsEveryFormat() {
    for name in Formats.all.map({ $0.name }) + HostFormats.all.map({ $0.name }) {
      #expect(FormatsTopic.text.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test func theTopicEnvironmentKnowsEveryVariableThatIsRead() throws {
    let opening = "environment(\""
    for path in try Checkout.files(in: "Sources") where path.hasSuffix(".swift") {
      var text = Checkout.text(path)[...]
      while let found = text.firstRange(of: opening) {
        text = text[found.upperBound...]
        let name = text.prefix { $0 != "\"" }
        #expect(EnvironmentTopic.text.contains("\n  \(name) "), "\(path): \(name)")
      }
    }
  }

  @Test func theTopicExitCodesKnowsEveryStatus() {
    for status in [InForceCommands.ExitStatus.done, .negative, .incomplete, .usage] {
      #expect(ExitCodesTopic.text.contains("  \(status.rawValue)   "))
    }
  }
}

@Suite struct DatesTopicTests {
  private let reading = DayReading(today: try? Day(iso: "2026-11-22"))

  @Test func everyFormIsReadAndStandsInTheTopic() throws {
    for form in DayReading.forms {
      _ = try reading.span(form.example)
      #expect(DatesTopic.text.contains("  \(form.example) "))
    }
  }

  /// Every way to write 15 May 2025 that can be put together from its parts.
  private static var candidates: [String] {
    let parts = [["2025"], ["05", "5", "May", "may"], ["15", "15th"]]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let words = ["today", "yesterday", "tomorrow", "now", "monday", "2025", "May 2025", "20250515"]
    return words
      + orders.flatMap { order in
        ["-", "/", ".", " ", ", ", " of "].flatMap { separator in
          parts[order[0]].flatMap { first in
            parts[order[1]].flatMap { second in
              parts[order[2]].map { [first, second, $0].joined(separator: separator) }
            }
          }
        }
      }
  }

  @Test func whateverIsReadHasTheShapeOfAFormInTheTopic() {
    let shapes = Set(DayReading.forms.map { shape($0.example) })
    for candidate in DatesTopicTests.candidates where (try? reading.day(candidate)) != nil {
      #expect(shapes.contains(shape(candidate)), "`\(candidate)` is not in `help dates`")
    }
  }

  /// What a text is made of: with the name of a month the order does not matter.
  private func shape(_ text: String) -> [String] {
    let words = text.split { " ,.-/".contains($0) }.filter { $0 != "of" }
    let kinds = words.map { word in
      let digits = word.prefix(while: \.isNumber).count
      if digits == 8 { return "eight" }
      if digits > 0 { return digits == 4 ? "year" : "number" }
      return "\(word)".lowercased() == "may" ? "month" : "\(word)"
    }
    return kinds.contains("month") ? kinds.sorted() : kinds
  }
}
