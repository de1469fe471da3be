import BenchSupport

extension RuleLife {
  /// A day of a facet that is on or after the one wished for and after all earlier ones.
  mutating func free(_ facet: Facet, _ wished: CivilDay) -> CivilDay {
    let day = max(wished, (boundary[facet] ?? BookPlan.firstDay - 1000) + 1)
    boundary[facet] = day
    return day
  }

  /// Writes a version by the document of the day; its name is given back.
  @discardableResult
  mutating func write(
    _ change: String, named day: CivilDay?, body: String? = nil,
    _ keys: (inout Front) -> Void
  ) -> String {
    file()
    var front = Front(change)
    keys(&front)
    front["by"] = document.id
    front["at"] = "\"s. \(random.int(1...90))\""
    let name = unused((day.map(\.description) ?? "undated") + "-" + change)
    files.append(
      GeneratedFile(
        path: path(name), text: front.file(body ?? Words.reason(&random)), day: today))
    made += 1
    return name
  }

  /// Puts the document of the day among the files, once.
  private mutating func file() {
    guard !isFiled else { return }
    isFiled = true
    if document.id.hasPrefix("\(home.country)/acts/") {
      omnibus.insert(document)
    } else {
      files.append(GeneratedFile(path: document.path, text: document.text, day: today))
    }
  }

  private mutating func unused(_ wished: String) -> String {
    var name = wished
    var number = 2
    while !names.insert(name).inserted {
      name = "\(wished)-\(number)"
      number += 1
    }
    return name
  }

  /// Some of the units, as a list; `nil`: all of them.
  mutating func someUnits() -> String? {
    guard units.count > 1, random.chance(0.5) else { return nil }
    let first = random.int(0...(units.count - 1))
    let last = min(units.count - 1, first + random.int(0...2))
    guard last - first + 1 < units.count else { return nil }
    return "[" + units[first...last].joined(separator: ", ") + "]"
  }

  /// Some of the cases, where the rule has facts; `nil`: all of them.
  mutating func someCases() -> String? {
    guard random.chance(0.7) else { return nil }
    switch facts.first {
    case "class": return "{class: [\(random.pick(["large", "medium", "large, medium", "small"]))]}"
    case "destination":
      let group = "\(home.country)/group-\(random.int(0...3))"
      return random.chance(0.5)
        ? "{destination: {in: \(group)}}" : "{destination: {not_in: \(group)}}"
    case "item": return "{item: {not: [3A090.\(random.pick(["a", "b"]))]}}"
    default: return nil
    }
  }

  /// Which day of the case decides, where the rule asks for one.
  mutating func selection() -> String? {
    guard facts.contains("first_in_service"), random.chance(0.6) else { return nil }
    return "{fact: first_in_service, on_or_after: \(today - random.int(0...700))}"
  }

  /// What the rule is.
  func ruleText(reviews: Int) -> String {
    var lines = [
      "title: \"\(home.title)\"",
      "issuer: \(home.agency.capital) authority (\(home.country))", "kind: regulation",
      "cite: [\"\(home.country.uppercased()) Reg. \(home.year)/\(home.number)\"]",
      "aliases: [\(home.topic.spaced) order \(home.number)]",
      "tags: [\(home.agency), \(home.topic)]",
    ]
    if !units.isEmpty {
      lines.append("units:")
      lines += units.map { "  \($0): The part on \($0) of no. \(home.number)" }
    }
    if !facts.isEmpty { lines.append("facts: {\(facts.map(declared).joined(separator: ", "))}") }
    if !conditions.isEmpty {
      lines.append("conditions:")
      lines += conditions.map {
        "  \($0): {statement: The step \($0) is done., long_stop: 2030-01-01}"
      }
    }
    return "---\n" + lines.joined(separator: "\n") + "\n---\n" + prose(reviews)
  }

  private func declared(_ fact: String) -> String {
    switch fact {
    case "class": "class: [large, medium, small]"
    case "destination": "destination: country"
    case "item": "item: item"
    default: "\(fact): date"
    }
  }

  private func prose(_ reviews: Int) -> String {
    var text =
      "What is asked of those who deal in \(home.topic.spaced): a \(home.form) of the kind that "
    text += "the \(home.agency) authority keeps.\n"
    if reviews > 0 { text += "\nReviewed once more, as point \(reviews) of the plan asks.\n" }
    return text
  }
}
