import RuleModel

/// Findings as data.
enum DiagnosticsDocument {
  /// `{"format": "inforce.check", …}` with a member for everything a finding says.
  static func json(_ findings: [Finding], _ style: DiagnosticsStyle) -> JSON {
    [
      "format": "inforce.check",
      "version": "1.0",
      "errors": .number(findings.count { $0.level == .error }),
      "warnings": .number(findings.count { $0.level == .warning }),
      "notes": .number(findings.count { $0.level == .note }),
      "findings": .array(findings.map { finding($0, style) }),
    ]
  }

  private static func finding(_ finding: Finding, _ style: DiagnosticsStyle) -> JSON {
    let head: JSON = [
      "code": .string(finding.code), "level": .string(finding.level.rawValue),
      "message": .string(ShownText.escaped(finding.message)),
    ]
    return head.adding(members(of: finding.label, style)).adding([
      .init("related", .array(finding.related.map { .object(members(of: $0, style)) })),
      .init("help", .texts(finding.help.map(ShownText.escaped))),
    ])
  }

  private static func members(
    of label: Finding.Label, _ style: DiagnosticsStyle
  ) -> [JSON.Member] {
    let place = label.place
    return [
      .init("path", .string(style.path(place))), .init("line", .number(place.line)),
      .init("column", .number(place.column)), .init("length", .number(place.length)),
      .init("words", .string(ShownText.escaped(label.words))),
    ]
  }
}
