extension RewriteRule {
  /// Reads one line of the notation of ``RewriteRules``.
  init(line: String) {
    let parts = line.split(separator: " ").map(String.init)
    if parts.count == 2, parts[0] == "single" {
      self.init(
        target: Self.places(parts[1]), left: [], right: [], replacement: [], isSingling: true)
      return
    }
    let context = parts.count > 4 ? Array(parts[4...]) : []
    let gap = context.firstIndex(of: "_")
    guard parts.count >= 3, parts[1] == ">", parts.count == 3 || (parts[3] == "/" && gap != nil)
    else { preconditionFailure("Not a rewrite rule: \(line)") }
    let target = Self.places(parts[0])
    guard let first = target.first, !first.isOptional, !first.boundary else {
      preconditionFailure("The target of a rewrite rule begins with a letter: \(line)")
    }
    self.init(
      target: target,
      left: gap.map { Self.places(context[..<$0].joined()) } ?? [],
      right: gap.map { Self.places(context[($0 + 1)...].joined()) } ?? [],
      replacement: parts[2] == "0" ? [] : parts[2].unicodeScalars.map(\.value))
  }

  private static func places(_ text: String) -> [Place] {
    var places: [Place] = []
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "#": places.append(Place(letters: LetterSet(), boundary: true))
      case ".": places.append(Place(letters: .all))
      case "?": places[places.count - 1].isOptional = true
      case "[":
        let isNegated = scalars.first == "^"
        if isNegated { scalars.removeFirst() }
        var set = LetterSet()
        while let member = scalars.popFirst(), member != "]" { set.insert(member.value) }
        places.append(Place(letters: isNegated ? set.inverted : set, boundary: isNegated))
      default:
        var set = LetterSet()
        set.insert(scalar.value)
        places.append(Place(letters: set))
      }
    }
    return places
  }
}
