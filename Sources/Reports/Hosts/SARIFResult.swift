/// A finding as a result of SARIF.
struct SARIFResult {
  private let finding: HostFinding
  private let report: HostReport
  private let rules: SARIFRules

  init(_ finding: HostFinding, in report: HostReport, _ rules: SARIFRules) {
    self.finding = finding
    self.report = report
    self.rules = rules
  }

  /// The result. Its kind stays `fail`: with any other kind the standard forbids a level, and hosts
  /// would not show it.
  var json: JSON {
    let index: [JSON.Member] =
      rules.index(of: finding.code).map { [.init("ruleIndex", .number($0))] } ?? []
    return .object(
      [.init("ruleId", .string(finding.code))] + index + [
        .init("level", .string(level)), .init("kind", "fail"),
        .init("message", SARIFText.message(of: finding.text)), .init("locations", [location]),
      ] + related + [
        .init("partialFingerprints", [report.identityName: .string(finding.identity)])
      ] + baseline + suppressions + [.init("properties", .object(finding.properties))])
  }

  private var level: String { finding.level == .notice ? "note" : finding.level.rawValue }

  private var location: JSON {
    let name = finding.about.name
    return [
      "physicalLocation": SARIFPlace.physical(finding.place, in: report),
      "logicalLocations": [
        [
          "name": .string(finding.title),
          "fullyQualifiedName": .string(name), "kind": "resource",
        ]
      ],
    ]
  }

  private var related: [JSON.Member] {
    guard let place = finding.formerPlace else { return [] }
    let location: JSON = [
      "id": 1, "message": ["text": "what the base says"],
      "physicalLocation": SARIFPlace.physical(place),
    ]
    return [.init("relatedLocations", [location])]
  }

  /// A change of answers is new by its nature; a check of one book does not know what was before.
  private var baseline: [JSON.Member] {
    report.commits.count == 2 ? [.init("baselineState", "new")] : []
  }

  private var suppressions: [JSON.Member] {
    guard let reason = finding.accepted else { return [] }
    let suppression: JSON = [
      "kind": "external", "status": "accepted",
      "justification": .string(reason),
    ]
    return [.init("suppressions", [suppression])]
  }
}

/// How the run went: a run that could not do its work says so, and has no empty list of results only.
struct SARIFInvocation {
  private let report: HostReport
  private let rules: SARIFRules

  init(_ report: HostReport, _ rules: SARIFRules) {
    self.report = report
    self.rules = rules
  }

  /// The invocation.
  var json: JSON {
    [
      "executionSuccessful": .bool(report.failures.isEmpty),
      "toolExecutionNotifications": .array(report.failures.map(notification)),
    ]
  }

  private func notification(_ failure: HostFailure) -> JSON {
    let index: [JSON.Member] =
      rules.notificationIndex(of: failure.code).map { [.init("index", .number($0))] } ?? []
    let locations: [JSON.Member] =
      failure.place.map {
        [.init("locations", [["physicalLocation": SARIFPlace.physical($0)]])]
      } ?? []
    return .object(
      [
        .init("descriptor", .object([.init("id", .string(failure.code))] + index)),
        .init("level", "error"),
        .init("message", SARIFText.message(of: failure.words.joined(separator: "\n"))),
      ] + locations)
  }
}
