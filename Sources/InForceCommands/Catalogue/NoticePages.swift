import RuleModel

/// The pages of what an answer says besides.
enum NoticePages {
  static var all: [CodeExplanation] {
    Notices.kinds.map { kind in
      CodeExplanation(
        code: kind.code, slug: kind.slug, level: .note,
        summary: kind.slug.split(separator: "-").joined(separator: " "),
        explanation: kind.explanation)
    }
  }
}
