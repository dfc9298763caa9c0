import Leksik

/// What was done to a concept or unit, as it is reported.
struct ItemChange: Encodable {
  let action: String
  let id: String
  let number: Int64
  let version: Int64?
  let caseName: String?

  private enum CodingKeys: String, CodingKey {
    case action, id, number, version
    case caseName = "case"
  }

  /// Prints it as a line for people, or as JSON.
  func write(json: Bool) {
    if json, let line = try? JSON.line(self) {
      Terminal.output.write(line)
    } else {
      let place = caseName.map { " in case “\(visible($0))”" } ?? ""
      Terminal.output.write("\(visible(id)) \(action) (#\(number))\(place)\n")
    }
  }
}

/// A concept or unit that a command names.
enum NamedItem {
  case concept(Stored<Concept>)
  case unit(Stored<TranslationUnit>)

  /// The item called `name`, or numbered `#12`.
  static func find(_ name: String, in workspace: Workspace) async throws -> NamedItem {
    if name.hasPrefix("#"), let number = Int64(name.dropFirst()) {
      if let concept = try await workspace.concept(numbered: number) { return .concept(concept) }
      if let unit = try await workspace.unit(numbered: number) { return .unit(unit) }
      throw Failure("\(visible(name)): no concept or unit has this number")
    }
    let concepts = try await workspace.concepts(named: name)
    if let concept = concepts.first {
      guard concepts.count == 1 || concept.caseName != nil else {
        throw ambiguous(name, concepts.map(\.number))
      }
      return .concept(concept)
    }
    let units = try await workspace.units(named: name)
    guard let unit = units.first else {
      throw Failure("\(visible(name)): no concept or sentence has this name; check it")
    }
    guard units.count == 1 else { throw ambiguous(name, units.map(\.number)) }
    return .unit(unit)
  }

  private static func ambiguous(_ name: String, _ numbers: [Int64]) -> Failure {
    let list = numbers.prefix(9).map { "#\($0)" }.joined(separator: ", ")
    return Failure("\(visible(name)): several have this name; write \(list)")
  }
}
