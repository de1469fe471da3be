package import RuleModel

/// What can be wrong with the meaning of a file and with what it refers to, code by code.
package enum BookFindings {
  /// The page of every code of this layer, in the order of the codes.
  package static let catalogue: [CodeExplanation] = [
    page(
      .outsideLayout, "outside-layout", level: .warning,
      "a file where nothing of a rulebook belongs",
      #"""
      What a file is follows from where it lies. A file that lies elsewhere is not read, so what it
      says is not in the book.

      Not so:
        rules/us/bis/ai-diffusion/2025-01-13-commence.yaml
      But so:
        rules/us/bis/ai-diffusion/2025-01-13-commence.md
      """#),
    page(
      .noSuchInstrument, "no-such-instrument",
      "an instrument that the book does not have",
      #"""
      Every change names the document that made it. `by` is the path of a file under
      `instruments/`, without its ending; a file with errors of its own does not count.

      Not so:
        by: us/fr/90-fr-4454
      But so:
        by: us/fr/90-fr-4544
      """#),
    page(
      .noSuchUnit, "no-such-unit",
      "a unit that the rule does not have",
      #"""
      Units are declared in `rule.md`. A unit that is not declared has no answers.

      Not so:
        units: [chip]             and `rule.md` has `chips`
      But so:
        units: [chips]
      """#),
    page(
      .noSuchVersion, "no-such-version",
      "a version that the rule does not have",
      #"""
      `of` and `later_versions` name versions of the same rule by the name of their file, without
      its ending.

      Not so:
        of: 2025-01-13
      But so:
        of: 2025-01-13-commence
      """#),
    page(
      .noSuchCondition, "no-such-condition",
      "a condition that the rule does not have",
      #"""
      Conditions are declared in `rule.md`, with a statement of what must happen.

      Not so:
        from: {when: relay-certfied}
      But so:
        from: {when: relay-certified}
      """#),
    page(
      .noSuchFact, "no-such-fact",
      "a fact, or a value of one, that the rule does not have",
      #"""
      A scope asks for facts that `rule.md` declares, with values that they can have.

      Not so:
        scope: {class: [big]}     and `rule.md` has `class: [large, small]`
      But so:
        scope: {class: [large]}
      """#),
    page(
      .noSuchGroup, "no-such-group",
      "a group that the book does not have",
      #"""
      A group is a file under `groups/`, named by its path without the ending.

      Not so:
        scope: {destination: {in: us/d5}}
      But so:
        scope: {destination: {in: us/country-group-d5}}
      """#),
    page(
      .noSuchRule, "no-such-rule",
      "a rule that the book does not have",
      #"""
      A subject names rules by their ids: the path of the folder under `rules/`.

      Not so:
        rules: [ai-diffusion]
      But so:
        rules: [us/bis/ai-diffusion]
      """#),
    page(
      .endNeeded, "end-needed",
      "an end that is missing, or given twice",
      #"""
      A suspension, a waiver, a bar, a sunset and an extension have an end: `through` is its last
      day, `until` the first day no longer. An end can be `open`, `lifted` or `unknown`; it cannot
      be left out, and not be given twice.

      Not so:
        change: suspend
        from: 2025-11-10
      But so:
        change: suspend
        from: 2025-11-10
        through: 2026-11-09
      """#),
    page(
      .neverPublic, "never-public",
      "an instrument without a day on which it was public",
      #"""
      What was known when follows from the day on which a document was public: the earliest of
      `announced`, `filed` and `published`. The day of signature is not one.

      Not so:
        signed: 2025-01-13
      But so:
        signed: 2025-01-13
        published: 2025-01-15
      """#),
    page(
      .noRuleFile, "no-rule-file",
      "a rule's folder without `rule.md`",
      #"""
      `rule.md` says what the rule is called and which units, facts and conditions it has.

      Not so:
        rules/us/bis/ai-diffusion/ with dated files only
      But so:
        rules/us/bis/ai-diffusion/rule.md, with at least a title
      """#),
    page(
      .unknownFormat, "unknown-format",
      "a format that this version does not read",
      #"""
      A higher format can mean something else by the same words, so it is refused and not guessed.

      Not so:
        format: 2
      But so:
        format: 1
      """#),
    page(
      .conflictingKeys, "conflicting-keys",
      "two keys that exclude each other",
      #"""
      `units` names what a change reaches, `except` what it leaves out; a scope has one of `in`,
      `not_in` and `not`; `select` has one of `before` and `on_or_after`.

      Not so:
        units: [a]
        except: [b]
      But so:
        units: [a]
      """#),
    page(
      .keyOfAnotherChange, "key-of-another-change",
      "a key that this kind of change does not have",
      #"""
      Each kind of change has its own keys. One that belongs to another kind would say nothing.

      Not so:
        change: repeal
        lookback: pursued
      But so:
        change: withhold
        lookback: pursued
      """#),
    page(
      .noRulebook, "no-rulebook",
      "a folder without `rulebook.yaml`",
      #"""
      A rulebook is a folder with a file `rulebook.yaml`: its format, title, zone, and how far its
      sources were reviewed.

      Not so:
        inforce --rulebook .
      But so:
        inforce --rulebook Rulebook
      """#),
    page(
      .wrongTarget, "wrong-target",
      "a change that cannot act on the version it names",
      #"""
      A delay moves a commencement, an extension an end, a lift ends an overlay, a reinstatement
      undoes an annulment or a repeal, a close closes an announcement.

      Not so:
        change: delay
        of: 2025-11-10-suspend
      But so:
        change: extend
        of: 2025-11-10-suspend
      """#),
    page(
      .emptySpan, "empty-span",
      "a run of days without a day in it",
      #"""
      The last day lies before the first one: most often a year is mistyped, or `until` was meant
      for `through`.

      Not so:
        from: 2025-11-10
        through: 2024-11-09
      But so:
        from: 2025-11-10
        through: 2026-11-09
      """#),
    page(
      .notAPlainFile, "not-a-plain-file",
      "a symbolic link or a device where a file belongs",
      #"""
      A link can lead out of the book, and to another place on another machine. It is not followed.

      Not so:
        groups/us/d5.yaml -> ../../../elsewhere/d5.yaml
      But so:
        groups/us/d5.yaml, the file itself
      """#),
  ]

  private static func page(
    _ code: BookCode, _ slug: String, level: Finding.Level = .error, _ summary: String,
    _ explanation: String
  ) -> CodeExplanation {
    CodeExplanation(
      code: code.rawValue, slug: slug, level: level, summary: summary, explanation: explanation)
  }
}
