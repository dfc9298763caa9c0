import LeksikText

/// The forms of a side by groups: forms that share a key are of one group, directly or by others.
struct FormGroups {
  /// The group of each form, from 0.
  private(set) var groups: [UInt32] = []
  /// The group of each key, by its hash.
  private(set) var keys: [UInt64: UInt32] = [:]

  init(_ forms: [TokenForm], profile: LanguageProfile) {
    var parents = forms.indices.map { UInt32($0) }
    func root(_ form: UInt32) -> UInt32 {
      var form = form
      while parents[Int(form)] != form {
        parents[Int(form)] = parents[Int(parents[Int(form)])]
        form = parents[Int(form)]
      }
      return form
    }
    for (form, properties) in forms.enumerated() {
      for key in profile.matchKeys(of: properties) {
        let hash = TextHash.of(key)
        if let other = keys[hash] {
          parents[Int(root(UInt32(form)))] = root(other)
        } else {
          keys[hash] = UInt32(form)
        }
      }
    }
    var numbers = [UInt32](repeating: .max, count: forms.count)
    var next: UInt32 = 0
    for form in forms.indices {
      let root = Int(root(UInt32(form)))
      if numbers[root] == .max {
        numbers[root] = next
        next += 1
      }
      groups.append(numbers[root])
    }
    keys = keys.mapValues { groups[Int($0)] }
  }
}
