/// How pictures look that stand alone; within a page the style sheet says it.
enum PictureStyle {
  /// The style as an element: values of ours only.
  static var node: Node { Node.style(.text(rules)) }

  /// The colours of light pages, written out.
  static let rules = """
    svg{background:#fff;color:#1d2330;font:13px/1.4 system-ui,sans-serif}\
    text{fill:#1d2330}.lane{font-weight:600}.tick{fill:#555d6e;font-size:12px}\
    line.tick{stroke:#d7d9df}.today{fill:#0b5394;font-weight:600}line.today{stroke:#0b5394;stroke-width:2}\
    .bar{stroke:#3a4356;stroke-width:1;fill:#fff}.full{fill:#9cc3a5}.half{fill:#f3d9a4}\
    .partly{fill:#cfe3d4}.pending{fill:#e3e8f4}.nothing{fill:#f4f4f6;stroke:#8d93a0}\
    .void{fill:#f0c9c4}.plain{fill:#e6efe8}.wording{fill:#dde6f3}.other{fill:#e7dff0}\
    .said{fill:#fbf0d0}.unknown{fill:#ececef}.dashed{stroke-dasharray:5 4}\
    .stroke{stroke:#3a4356;stroke-width:1;fill:none}.pattern{stroke:none;opacity:.55}\
    .plate{fill:#fff;opacity:.88}.hit{fill:transparent}.arrow{fill:#3a4356}\
    .edge{stroke:#1d2330;stroke-width:2;fill:none}.then{stroke:#9c3b12;stroke-width:2;stroke-dasharray:6 4}\
    .cell{stroke:none}
    """
}

extension Node {
  /// The element that holds the style of a picture.
  static let style = Tag("style")
}
