import Days
import RuleModel

/// Two fields for two days: a rule is compared on them, and of a book it is told what changed.
///
/// Only where somebody answers: an export holds the comparisons of neighbours and links to them.
struct TwoDaysForm: Sendable {
  private let site: Site
  private let action: Address
  private let days: [Day]
  private let pair: TypedPair

  /// The form on the page of a rule, which stays the page that a mistake leads back to.
  init(_ site: Site, _ dossier: Dossier, _ address: Address, _ pair: TypedPair) {
    self.site = site
    action = address
    days = dossier.segments.all.compactMap(\.days.from)
    self.pair = pair
  }

  /// The form on a page of changes.
  init(_ site: Site, _ address: Address, days: [Day], _ pair: TypedPair) {
    self.site = site
    action = address
    self.days = days
    self.pair = pair
  }

  private var isRule: Bool { if case .rule = action.page { true } else { false } }

  var node: Node {
    guard site.reach == .server else { return .nothing }
    return .form[
      .class("ask"), .method("get"), .action(Address(action.page)), .aria(.labelledby, "h-two"),
    ](
      .h2[.id("h-two")](isRule ? "Compare two days" : "Changes between two days"),
      field("first", isRule ? "First day" : "From", pair.first),
      field("second", isRule ? "Second day" : "Through", pair.second),
      .datalist[.id("two-days")](days.nodes { .option[.value("\($0)")](.text($0.spoken)) }),
      kept, .button[.type("submit")](isRule ? "Compare" : "Show the changes"))
  }

  private func field(_ name: String, _ label: String, _ typed: String) -> Node {
    let mistake = pair.mistakes.first { $0.field == name }
    let attributes: [Attribute] = [
      .id(ElementName(name)), .name(name), .type("text"), .value(typed), .list("two-days"),
      .autocomplete("off"),
      .aria(.describedby, mistake == nil ? "\(name)-hint" : "\(name)-hint \(name)-error"),
    ]
    return .div[.class("field")](
      .label[.forField(ElementName(name))](.text(label)),
      .p[.class("hint"), .id(ElementName("\(name)-hint"))]("For example, October 27, 2025"),
      mistake.map { .p[.class("error"), .id(ElementName("\(name)-error"))](.text($0.spoken)) }
        ?? .nothing,
      .input[all: attributes + (mistake == nil ? [] : [.aria(.invalid, "true")])]())
  }

  /// The case goes on: a browser drops the query of an address to which it sends a form.
  private var kept: Node {
    action.facts.sorted { $0.key < $1.key }.nodes { name, value in
      .input[.type("hidden"), .name(Address.fieldName(name)), .value(value)]()
    }
  }
}

/// What stands in the two fields, and what is wrong with it.
struct TypedPair: Sendable {
  /// What stands in the first field.
  let first: String
  /// What stands in the second field.
  let second: String
  /// What could not be read, in the order of the fields.
  let mistakes: [FormMistake]

  init(first: String, second: String, mistakes: [FormMistake] = []) {
    self.first = first
    self.second = second
    self.mistakes = mistakes
  }

  /// A day beside today, the earlier one first; today alone is where one looks back from.
  init(_ day: Day, today: Day) {
    self.init(
      first: day == today ? "" : min(day, today).spoken, second: max(day, today).spoken)
  }
}

extension FormMistake {
  /// What is wrong and what can be done, as it stands beside the field.
  fileprivate var spoken: String { (["Error: \(message)"] + help).joined(separator: ". ") }
}
