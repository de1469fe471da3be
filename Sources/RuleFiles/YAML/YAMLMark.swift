/// A position as the YAML parser counts it: lines and Unicode scalars of a line, both from 0.
struct YAMLMark: Hashable {
  let line: Int
  let column: Int
}
