extension BookBox {
  /// A rule with a suspension, two wordings, a duty by size; a group; a subject.
  static let files: [String: String] = [
    "rulebook.yaml": """
    format: 1
    title: Lamps
    zone: UTC
    complete_from: 2023-01-01
    checked: 2024-11-01
    review_every: 30

    """,
    "instruments/x/g1.yaml": instrument("Lamp Order", cite: "G 1", published: "2024-01-05"),
    "instruments/x/g2.yaml": instrument("Stay", cite: "G 2", published: "2024-02-25"),
    "instruments/x/g3.yaml": instrument("Correction", cite: "G 3", published: "2024-05-01"),
    "rules/x/lamp/rule.md": """
    ---
    title: Lamp Order
    short: Lamps
    binding: true
    cite: ["G 1"]
    facts:
      size: [large, small]
    tags: [lamps]
    ---
    Lamps on ships.

    """,
    "rules/x/lamp/2024-01-10-commence.md": commence(from: "2024-01-10"),
    "rules/x/lamp/2024-01-10-text.md": """
    ---
    change: text
    from: 2024-01-10
    by: x/g1
    at: art. 1
    wording: verbatim
    ---
    Every ship carries a lamp
    that is lit at night.

    """,
    "rules/x/lamp/2024-01-10-text-corrected.md": """
    ---
    change: text
    from: 2024-01-10
    operative: 2024-05-01
    by: x/g3
    at: art. 1
    wording: summary
    ---
    Every ship carries two lamps.

    """,
    "rules/x/lamp/2024-02-01-require.md": """
    ---
    change: require
    from: 2024-02-01
    by: x/g1
    at: art. 2
    scope: {size: [large]}
    ---
    Large ships first.

    """,
    "rules/x/lamp/2024-03-01-suspend.md": """
    ---
    change: suspend
    from: 2024-03-01
    through: 2024-03-31
    by: x/g2
    at: art. 1
    ---
    A stay of one month.

    """,
    "groups/x/ports.yaml": """
    title: Ports
    complete: false
    members:
      - {from: 2024-01-10, by: x/g1, at: annex, values: [AA, BB]}
      - {from: 2024-06-01, by: x/g3, at: annex, values: [AA]}

    """,
    "regimes/x/lights.yaml": """
    title: Lights
    rules: [x/lamp]
    regimes:
      - id: lit
        name: Lamps are due
        when: [{rule: x/lamp, force: in_force}]
      - id: dark
        name: No lamps

    """,
  ]

  /// The file that begins the rule.
  static func commence(from day: String) -> String {
    "---\nchange: commence\nfrom: \(day)\nby: x/g1\nat: art. 3\n---\nIt begins.\n"
  }

  /// A rule without units.
  static let buoy = "---\ntitle: Buoy Order\n---\nBuoys in ports.\n"

  private static func instrument(_ title: String, cite: String, published: String) -> String {
    """
    title: \(title)
    kind: order
    issuer: Board
    cite: "\(cite)"
    published: \(published)
    evidence: primary

    """
  }
}
