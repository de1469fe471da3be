/// Something that `inforce help` explains and that is not a verb.
protocol Topic: Sendable {
  /// How it is asked for.
  static var name: String { get }
  /// What it explains, in a line.
  static var about: String { get }
  /// The explanation, examples first, at most 78 columns wide.
  static var text: String { get }
}

/// The topics, in the order in which help lists them.
enum Topics {
  /// Every topic.
  static let all: [any Topic.Type] = [
    DatesTopic.self, ClocksTopic.self, StatesTopic.self, FactsTopic.self, GitTopic.self,
    FormatsTopic.self, ExitCodesTopic.self, EnvironmentTopic.self, AccessibilityTopic.self,
  ]

  /// The topic of that name.
  static func named(_ name: String) -> (any Topic.Type)? { all.first { $0.name == name } }

  /// The topics with what they explain, a line each.
  static var listing: String {
    let width = all.map { $0.name.count }.max() ?? 0
    return all.map { topic in
      let gap = String(repeating: " ", count: width - topic.name.count + 3)
      return "  \(topic.name)\(gap)\(topic.about)"
    }.joined(separator: "\n")
  }
}
