import BenchSupport

/// The files of a book that belong to no single rule.
struct Furniture {
  let plan: BookPlan

  /// The head of the book as a commit records it.
  func head(_ commit: Int) -> GeneratedFile {
    let isLast = commit == plan.recipe.commits - 1
    let checked = isLast ? BookPlan.checked : plan.end(ofCommit: commit)
    return GeneratedFile(
      path: "rulebook.yaml",
      text: """
        format: 1
        title: A generated book of \(plan.recipe.rules) rules
        zone: Europe/Brussels
        complete_from: 1970-01-01
        checked: \(checked)
        review_every: 90

        """, day: BookPlan.firstDay)
  }

  /// What the book was made from.
  var note: GeneratedFile {
    GeneratedFile(
      path: "README.md",
      text:
        "A generated book; nothing in it is law. Made by `generate` from\n\n\(plan.recipe.line)\n",
      day: BookPlan.firstDay)
  }

  private static let places = [
    "AE", "AF", "AM", "BH", "BY", "CA", "CH", "CN", "CU", "EG", "GE", "IQ", "IR", "JO", "KG",
    "KP", "KZ", "LB", "LY", "MD", "MM", "MN", "OM", "PK", "QA", "RU", "SA", "SD", "SG", "SY",
    "TH", "TM", "TR", "UZ", "VE", "VN", "YE", "ZW",
  ]

  /// The groups of countries, with the acts that changed them.
  var groups: (files: [GeneratedFile], acts: Set<Document>) {
    var files: [GeneratedFile] = []
    var acts: Set<Document> = []
    for (country, name) in Words.countries.map(\.value).flatMap({ c in (0..<4).map { (c, $0) } }) {
      var random = SplitMix(plan.recipe.seed, 4, UInt64(files.count))
      var text = "title: Group \(name) of \(country)\nmembers:\n"
      for year in [1975, 1998, 2011, 2019, 2024] {
        let act = Document.omnibus(country, about: CivilDay(year, random.int(1...12), 10))
        acts.insert(act)
        let values = Furniture.places.filter { _ in random.chance(0.4) }
        text += "  - {from: \(act.published + 1), by: \(act.id), at: \"s. 1\", "
        text += "values: [\((["NI"] + values).joined(separator: ", "))]}\n"
      }
      files.append(
        GeneratedFile(
          path: "groups/\(country)/group-\(name).yaml", text: text, day: BookPlan.firstDay))
    }
    return (files, acts)
  }

  /// Some named regimes, each over four rules.
  var regimes: [GeneratedFile] {
    (0..<max(3, plan.recipe.rules / 500)).map { number in
      let step = max(1, plan.recipe.rules / 7)
      let ids = (0..<4).map { plan.home(of: (number * 13 + $0 * step) % plan.recipe.rules).id }
      return GeneratedFile(
        path: "regimes/subject-\(number).yaml", text: subject(number, ids), day: BookPlan.lastDay)
    }
  }

  private func subject(_ number: Int, _ ids: [String]) -> String {
    var text = "title: Subject \(number)\nrules:\n"
    text += ids.map { "  - \($0)\n" }.joined()
    text += "regimes:\n"
    text += "  - id: both\n    name: The first two together\n    when:\n"
    text +=
      "      - {rule: \(ids[0]), force: in_force}\n      - {rule: \(ids[1]), force: in_force}\n"
    text += "  - id: third\n    name: The third, enforced or not\n    when:\n"
    text += "      - {rule: \(ids[2]), force: in_force, enforcement: [ordinary, withheld]}\n"
    text += "  - id: none\n    name: None of them\n"
    return text
  }
}
