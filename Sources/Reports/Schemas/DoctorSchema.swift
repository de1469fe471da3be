/// What `inforce doctor` prints.
enum DoctorSchema: DocumentSchema {
  static let name = "doctor"
  static let about = "How a book can be read: the tool, the repository, the index."

  static var members: [SchemaMember] {
    [
      .required("tool", .anyText), .required("libraries", .part("libraries")),
      .required("book", .anyText), .required("repository", .orNull(.part("repository"))),
      .required("index", .part("index")),
    ]
  }

  static var definitions: [JSON.Member] {
    [
      .init(
        "libraries", .object([.required("libgit2", .anyText), .required("libyaml", .anyText)])),
      .init("repository", .object(repository)), .init("index", .object(index)),
    ]
  }

  private static var repository: [SchemaMember] {
    [
      .required("path", .anyText), .required("head", .anyText),
      .required("commit", .orNull(.anyText)), .required("object_format", .constant("sha1")),
      .required("shallow", .anyBool), .required("partial", .anyBool),
    ]
  }

  private static var index: [SchemaMember] {
    [
      .required("path", .orNull(.anyText)), .required("bytes", .count),
      .required("commit", .orNull(.anyText)), .required("values", .count),
      .required("changed", .count), .required("answers", .count),
      .required("answer_bytes", .count), .required("current", .anyBool),
      .required("reason", .orNull(.anyText)),
    ]
  }
}
