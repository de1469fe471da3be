/// Output for screen readers, and without colours or symbols.
enum AccessibilityTopic: Topic {
  static let name = "accessibility"
  static let about = "screen readers, colours, symbols"

  static let text = """
    Screen readers, colours and symbols

      inforce on 2025-05-15 ai-diffusion --accessible
      inforce on 2025-05-15 --ascii
      inforce on 2025-05-15 --color never

      --accessible    no symbols, no columns, words instead, one fact a line;
                      ACCESSIBLE=1 does the same for every command
      --ascii         [+] [~] [-] [?] instead of symbols
      --color WHEN    auto, always or never; auto heeds NO_COLOR, CLICOLOR_FORCE
                      and TERM=dumb, and looks at each stream by itself

    The symbols: ● in force, ◐ suspended or not enforced, ○ not in force,
    ? not known. The words beside a symbol always say what it says, and no colour
    carries a meaning of its own.

    --accessible is never guessed: not from a pipe, not from CI, not from
    NO_COLOR. Text from the book cannot steer a terminal: characters that would
    are shown instead.
    """
}
