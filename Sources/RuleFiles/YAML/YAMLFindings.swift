package import RuleModel

/// What can be wrong with a file before its meaning is looked at, code by code.
package enum YAMLFindings {
  /// The page of every code of this layer, in the order of the codes.
  package static let catalogue: [CodeExplanation] = [
    page(
      .tooLarge, "too-large",
      "the file is larger than what is read",
      #"""
      A rule, an instrument or a group is written by people. A file of many megabytes is a
      mistake or an attack, and is refused before it is looked at: YAML above 4 MB, Markdown
      above 16 MB.

      Not so:
        a scanned statute pasted into `rule.md`
      But so:
        the statute's address and `sha256` in an instrument
      """#),
    page(
      .notUTF8, "not-utf8",
      "a byte that is not UTF-8",
      #"""
      Other encodings turn `é` and `–` into something else on another computer. The offset
      counts bytes from 0 in the YAML or in the words below it.

      Not so:
        title: caf\xE9            (Latin-1)
      But so:
        title: café              (UTF-8)
      """#),
    page(
      .controlCharacter, "control-character",
      "a character that cannot be seen and does something",
      #"""
      Control characters change what a terminal shows or where a line ends. They come from
      copying out of PDF files. An escape such as `\u001b` counts as the character.

      Not so:
        note: "ends\u001b[2J"
      But so:
        note: ends
      """#),
    page(
      .byteOrderMark, "byte-order-mark",
      "the file begins with a byte order mark",
      #"""
      Three bytes that no editor shows stand before the first character. Other tools take them
      for a part of the first key.

      Not so:
        EF BB BF, then `title: Rule`
      But so:
        title: Rule
      """#),
    page(
      .windowsLineEnds, "windows-line-ends",
      "lines end with CRLF",
      #"""
      The file is read, and lines and columns are right. But a change of line ends touches
      every line, so that `git blame` loses who wrote it.

      Not so:
        title: Rule\r\n
      But so:
        title: Rule\n
      """#),
    page(
      .syntax, "yaml-syntax",
      "this is not YAML",
      #"""
      The line cannot be read. Most often a value holds `: ` or begins with a special
      character and needs quotes, or a key is not aligned.

      Not so:
        title: Rule 5: exports
      But so:
        title: "Rule 5: exports"
      """#),
    page(
      .tabIndentation, "tab-indentation",
      "a tab in the indentation",
      #"""
      A tab is as wide as each editor likes, so nobody can see which key a line belongs to.

      Not so:
        scope:
        ⇥class: [large]
      But so:
        scope:
          class: [large]
      """#),
    page(
      .anchorOrAlias, "anchor-or-alias",
      "an anchor (`&`) or an alias (`*`)",
      #"""
      An alias makes a line mean what stands elsewhere, and aliases of aliases can fill a
      computer's memory. They are refused where they are seen and never followed.

      Not so:
        units: &all [security]
        except: *all
      But so:
        units: [security]
      """#),
    page(
      .tag, "tag",
      "a tag (`!`)",
      #"""
      A tag tells a program to make something else of a text. Here every text is a text.

      Not so:
        title: !!str 2025
      But so:
        title: "2025"
      """#),
    page(
      .mergeKey, "merge-key",
      "the merge key `<<`",
      #"""
      A merge brings keys from elsewhere, so that a reader of the file does not see them.

      Not so:
        <<: *common
      But so:
        by: us/fr/90-fr-4544
      """#),
    page(
      .complexKey, "complex-key",
      "a key that is not a word",
      #"""
      A key is one word or text. An empty key, a list or a mapping as a key is a slip.

      Not so:
        [a, b]: value
      But so:
        a: value
        b: value
      """#),
    page(
      .noSuchDay, "no-such-day",
      "a day that the calendar does not have",
      #"""
      November has 30 days, and 2025 is not a leap year. No day is guessed.

      Not so:
        through: 2025-11-31
      But so:
        through: 2025-11-30
      """#),
    page(
      .duplicateKey, "duplicate-key",
      "a key is given twice",
      #"""
      Most tools silently take the last one, and a reader takes the first. Upper and lower
      case are different keys; two Unicode forms of one letter are not.

      Not so:
        from: 2025-05-15
        from: 2025-06-15
      But so:
        from: 2025-05-15
      """#),
    page(
      .severalDocuments, "several-documents",
      "a second document in one file",
      #"""
      A line `---` or `...` ends a document. What comes after it would be lost.

      Not so:
        title: One
        ---
        title: Two
      But so:
        title: One
      """#),
    page(
      .directive, "directive",
      "a directive (`%`)",
      #"""
      A directive changes how the file is read. All files of a rulebook are read alike.

      Not so:
        %YAML 1.1
        ---
        title: Rule
      But so:
        title: Rule
      """#),
    page(
      .tooDeep, "too-deep",
      "lists and mappings lie too deep in each other",
      #"""
      No file of a rulebook needs more than five levels; more than 16 are refused.

      Not so:
        x: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]
      But so:
        x: [1]
      """#),
    page(
      .tooMany, "too-many",
      "too many lines or values",
      #"""
      More than 100,000 lines or values are not written by hand. Reading stops there.

      Not so:
        a list of 200,000 codes in one file
      But so:
        several groups, one list each
      """#),
    page(
      .emptyDocument, "empty-document",
      "nothing is written here",
      #"""
      The file or its front matter has no keys at all, perhaps only comments.

      Not so:
        # to do
      But so:
        title: Rule
      """#),
    page(
      .noFrontMatter, "no-front-matter",
      "a Markdown file without front matter",
      #"""
      The facts stand between two lines `---`; the first of them is the first line of the
      file.

      Not so:
        # AI Diffusion Rule
      But so:
        ---
        title: AI Diffusion Rule
        ---
        What it is.
      """#),
    page(
      .unterminatedFrontMatter, "unterminated-front-matter",
      "front matter without its closing line",
      #"""
      Without the second `---` the words would be read as facts.

      Not so:
        ---
        title: Rule
        What it is.
      But so:
        ---
        title: Rule
        ---
        What it is.
      """#),
    page(
      .plainTrap, "plain-trap",
      "a text without quotes that other tools read as something else",
      #"""
      In many YAML tools `NO` is false, `12:30` is 750, `010` is 8, `1.10` is 1.1 and `3E001`
      is 30. This tool reads text; quotes make everybody else read the same.

      Not so:
        values: [SE, NO]
        item: 3E001
      But so:
        values: [SE, "NO"]
        item: "3E001"
      """#),
    page(
      .fillerDay, "filler-day",
      "a day that stands for an unknown one",
      #"""
      1900-01-01 and 9999-12-31 are what programs write when they do not know. So are days
      before 1700 and after 2200. An end that is not known has words of its own.

      Not so:
        until: 9999-12-31
      But so:
        until: open
      """#),
    page(
      .unknownKey, "unknown-key",
      "a key that this file does not have",
      #"""
      A misspelt key would silently count for nothing: a missing end makes a rule last for
      ever.

      Not so:
        trough: 2026-11-09
      But so:
        through: 2026-11-09
      """#),
    page(
      .forbiddenKey, "forbidden-key",
      "a key that can be read two ways",
      #"""
      Sources use `to`, `end` and `expires` for the last day and for the day after it. `on`,
      `off`, `yes` and `no` are truth values in YAML 1.1. `through` is the last day,
      inclusive; `until` the first day no longer.

      Not so:
        expires: 2026-11-09
      But so:
        through: 2026-11-09
      """#),
    page(
      .missingValue, "missing-value",
      "a key or its value is missing",
      #"""
      The file says too little to be used. A key that is there without a value is not the same
      as one that is not there, so both are refused.

      Not so:
        change: commence
        from:
      But so:
        change: commence
        from: 2025-05-15
      """#),
    page(
      .wrongKind, "wrong-kind",
      "a value of another kind than the key wants",
      #"""
      A list where a text is wanted, a text where a list is wanted, words where a number is
      wanted. Nothing is converted.

      Not so:
        seq: first
      But so:
        seq: 1
      """#),
    page(
      .unknownValue, "unknown-value",
      "a word that the key does not know",
      #"""
      The key takes one of a few words, which the finding lists.

      Not so:
        change: suspension
      But so:
        change: suspend
      """#),
    page(
      .notADay, "not-a-day",
      "a day in another form than YYYY-MM-DD",
      #"""
      `01/02/2025` is January 2 or February 1. Files write year, month and day, with two
      digits each, and no time of day.

      Not so:
        from: 15.5.2025
      But so:
        from: 2025-05-15
      """#),
    page(
      .bidiOverride, "bidi-override",
      "a character that turns the order of a text around",
      #"""
      With these characters a text shows other words than it holds, and a review sees what is
      not there. Right-to-left text does not need them.

      Not so:
        note: not U+202E"decrofne"U+202C
      But so:
        note: not enforced
      """#),
  ]

  private static func page(
    _ code: FileCode, _ slug: String, _ summary: String, _ explanation: String
  ) -> CodeExplanation {
    CodeExplanation(
      code: code.rawValue, slug: slug, level: code.level, summary: summary,
      explanation: explanation)
  }
}
