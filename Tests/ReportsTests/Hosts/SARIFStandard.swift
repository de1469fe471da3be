import Reports

/// The part of the schema of SARIF 2.1.0 (OASIS, March 2020, errata 01) that a report can meet.
///
/// Like the schema of the standard it allows no member that it does not name, but in property bags.
enum SARIFStandard {
  static let schema: JSON = object(
    ["version", "runs"],
    [
      "$schema": text, "version": ["const": "2.1.0"], "runs": list("run"),
    ]
  ).adding([.init("$defs", definitions)])

  private static let definitions: JSON = [
    "run": object(
      ["tool"],
      [
        "tool": ref("tool"), "invocations": list("invocation"), "results": list("result"),
        "columnKind": ["enum": ["utf16CodeUnits", "unicodeCodePoints"]],
        "automationDetails": object(["id"], ["id": text]),
        "originalUriBaseIds": ["type": "object", "additionalProperties": ref("artifactLocation")],
        "versionControlProvenance": list("versionControlDetails"), "properties": bag,
      ]),
    "tool": object(["driver"], ["driver": ref("toolComponent")]),
    "toolComponent": object(
      ["name"],
      [
        "name": text, "version": text,
        "semanticVersion": ["type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"],
        "rules": list("reportingDescriptor"), "notifications": list("reportingDescriptor"),
      ]),
    "reportingDescriptor": object(
      ["id"],
      [
        "id": text, "name": text, "shortDescription": ref("multiformatMessageString"),
        "fullDescription": ref("multiformatMessageString"),
        "help": ref("multiformatMessageString"),
        "defaultConfiguration": object([], ["level": level]),
      ]),
    "multiformatMessageString": object(["text"], ["text": text, "markdown": text]),
    "invocation": object(
      ["executionSuccessful"],
      [
        "executionSuccessful": ["type": "boolean"],
        "toolExecutionNotifications": list("notification"),
      ]),
    "notification": object(
      ["message"],
      [
        "message": ref("message"), "level": level, "locations": list("location"),
        "descriptor": object([], ["id": text, "index": index]),
      ]),
    "message": object(["text"], ["text": text]),
    "result": object(
      ["message"],
      [
        "ruleId": text, "ruleIndex": index, "level": level,
        "kind": ["enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]],
        "message": ref("message"), "locations": list("location"),
        "relatedLocations": list("location"),
        "partialFingerprints": ["type": "object", "additionalProperties": text],
        "baselineState": ["enum": ["new", "unchanged", "updated", "absent"]],
        "suppressions": list("suppression"), "properties": bag,
      ]),
    "suppression": object(
      ["kind"],
      [
        "kind": ["enum": ["inSource", "external"]],
        "status": ["enum": ["accepted", "underReview", "rejected"]], "justification": text,
      ]),
    "location": object(
      [],
      [
        "id": index, "message": ref("message"), "physicalLocation": ref("physicalLocation"),
        "logicalLocations": list("logicalLocation"),
      ]),
    "logicalLocation": object([], ["name": text, "fullyQualifiedName": text, "kind": text]),
    "physicalLocation": object(
      ["artifactLocation"],
      ["artifactLocation": ref("artifactLocation"), "region": ref("region")]),
    "artifactLocation": object(
      [], ["uri": relativeAddress, "uriBaseId": text, "description": ref("message")]),
    "region": object(
      ["startLine"], ["startLine": one, "startColumn": one, "endColumn": one]),
    "versionControlDetails": object(
      ["repositoryUri"],
      [
        "repositoryUri": ["type": "string", "pattern": "^https?://[^ ]+$"], "revisionId": text,
        "mappedTo": ref("artifactLocation"),
      ]),
  ]

  private static let text: JSON = ["type": "string"]
  private static let index: JSON = ["type": "integer", "minimum": 0]
  private static let one: JSON = ["type": "integer", "minimum": 1]
  private static let level: JSON = ["enum": ["none", "note", "warning", "error"]]
  private static let bag: JSON = ["type": "object"]
  /// A relative reference (RFC 3986) that stays below the root.
  private static let relativeAddress: JSON = [
    "type": "string", "pattern": "^([A-Za-z0-9._~-]|/|%[0-9A-F]{2})+$",
  ]

  private static func ref(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

  private static func list(_ name: String) -> JSON { ["type": "array", "items": ref(name)] }

  private static func object(_ required: [String], _ members: [String: JSON]) -> JSON {
    let members = members.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value) }
    return [
      "type": "object", "required": .texts(required), "properties": .object(members),
      "additionalProperties": false,
    ]
  }
}

/// What the text of the standard asks for and its schema cannot say.
enum SARIFProse {
  /// What is wrong with a document.
  static func problems(_ document: JSON) -> [String] {
    (document["runs"]?.elements ?? []).flatMap { run in
      (run["results"]?.elements ?? []).flatMap { problems($0, in: run) } + failures(of: run)
    }
  }

  private static func problems(_ result: JSON, in run: JSON) -> [String] {
    let rules = run["tool"]?["driver"]?["rules"]?.elements ?? []
    var problems: [String] = []
    if case .number(let index)? = result["ruleIndex"] {
      if !rules.indices.contains(index) {
        problems.append("ruleIndex \(index) is out of bounds")
      } else if rules[index]["id"] != result["ruleId"] {
        problems.append("ruleIndex is another rule")
      }
    }
    if result["kind"] != "fail", result["level"] != "none" {
      problems.append("a level that is not shown")
    }
    if result["locations"]?.elements.isEmpty ?? true { problems.append("no location") }
    return problems + argumentProblems(result["message"]?["text"]?.text ?? "")
  }

  /// Braces stand for arguments unless they are doubled; there are no arguments.
  private static func argumentProblems(_ text: String) -> [String] {
    let rest = text.replacing("{{", with: "").replacing("}}", with: "")
    let isPlain = !rest.contains("{") && !rest.contains("}")
    let hasLink = text.replacing("\\[", with: "").replacing("\\]", with: "").contains("](")
    return (isPlain ? [] : ["an argument"]) + (hasLink ? ["a link"] : [])
  }

  /// A run with notifications of errors was not successful.
  private static func failures(of run: JSON) -> [String] {
    let known = run["tool"]?["driver"]?["notifications"]?.elements ?? []
    return (run["invocations"]?.elements ?? []).flatMap { invocation in
      let told = invocation["toolExecutionNotifications"]?.elements ?? []
      let fits = invocation["executionSuccessful"] == .bool(told.isEmpty)
      return (fits ? [] : ["executionSuccessful is not so"])
        + told.filter { notification in
          guard case .number(let index)? = notification["descriptor"]?["index"] else { return true }
          return !known.indices.contains(index)
            || known[index]["id"] != notification["descriptor"]?["id"]
        }.map { _ in "a notification without a descriptor" }
    }
  }
}

/// What GitLab says of an item of a code quality report, and reviewdog of a diagnostic.
enum LineStandards {
  static let codeQuality: JSON = [
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": [
      "description": ["type": "string"], "check_name": ["type": "string"],
      "fingerprint": ["type": "string"],
      "severity": ["enum": ["info", "minor", "major", "critical", "blocker"]],
      "location": [
        "type": "object", "required": ["path", "lines"],
        "properties": [
          "path": ["type": "string", "pattern": "^[^/.]"],
          "lines": [
            "type": "object", "required": ["begin"],
            "properties": ["begin": ["type": "integer", "minimum": 1]],
          ],
        ],
      ],
    ],
  ]

  static let diagnostic: JSON = [
    "type": "object", "required": ["message", "location"],
    "properties": [
      "message": ["type": "string"],
      "location": [
        "type": "object", "required": ["path"],
        "properties": [
          "path": ["type": "string"],
          "range": [
            "type": "object", "required": ["start"],
            "properties": ["start": position, "end": position],
            "additionalProperties": false,
          ],
        ],
        "additionalProperties": false,
      ],
      "severity": ["enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]],
      "source": [
        "type": "object", "required": ["name"], "properties": ["name": ["type": "string"]],
      ],
      "code": [
        "type": "object", "required": ["value"], "properties": ["value": ["type": "string"]],
      ],
    ],
    "additionalProperties": false,
  ]

  private static let position: JSON = [
    "type": "object", "required": ["line"],
    "properties": [
      "line": ["type": "integer", "minimum": 1], "column": ["type": "integer", "minimum": 1],
    ],
    "additionalProperties": false,
  ]
}
