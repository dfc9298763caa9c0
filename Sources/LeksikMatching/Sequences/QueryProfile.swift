import CMatching

/// What the tokens of a query demand of any row that could be near it.
struct QueryProfile {
  /// The lists of one token: the rows that hold a counterpart.
  struct Lists {
    var groups: [UInt32]
    var count: Int
  }

  /// Heavy tokens that only a heavy symbol can match, without those that none in the index can.
  private(set) var strict = 0
  /// Heavy tokens that no symbol of the index can match.
  private(set) var absent = 0
  /// Tokens that a heavy symbol can be matched by.
  private(set) var loose = 0
  private(set) var needed: [UInt64] = [0, 0, 0, 0]
  private(set) var allowed: [UInt64] = [0, 0, 0, 0]
  /// The lists of the strict tokens, the shortest first.
  private(set) var lists: [Lists] = []

  /// The same of the plain tokens alone, which a row that is the same but for its marked symbols has.
  private(set) var plainAbsent = 0
  private(set) var plainNeeded: [UInt64] = [0, 0, 0, 0]
  private(set) var plainAllowed: [UInt64] = [0, 0, 0, 0]
  private(set) var plainLists: [Lists] = []
  /// How many plain tokens have only heavy counterparts.
  var plainStrict: Int { plainLists.count }
  /// The most that a row which says the same can weigh, as far as the query tells.
  private(set) var reach = 0
  /// What the tokens without mark weigh.
  private(set) var unmarked = 0
  /// Whether marked tokens have only heavy counterparts.
  private(set) var isEachMarkHeavy = true

  /// The sum of the marked tokens, comparable with those of rows; `nil` when it decides nothing.
  private(set) var marks: UInt16? = 0
  /// Whether a marked token has no counterpart anywhere.
  private(set) var isMarkedAlways = false

  init(_ query: SequenceQuery, in index: SequenceIndex) throws(IndexFileError) {
    for token in query.tokens { try add(token, index) }
    lists.sort { $0.count < $1.count }
    plainLists.sort { $0.count < $1.count }
    for word in 0..<4 { plainAllowed[word] |= allowed[word] | ~SignatureBits.plain[word] }
  }

  private mutating func add(
    _ token: SequenceQuery.Token, _ index: SequenceIndex
  ) throws(IndexFileError) {
    var groups: [GroupTraits] = []
    for group in token.groups { groups.append(try index.group(group)) }
    let isStrict = token.traits.isHeavy && groups.allSatisfy { $0.isHeavy }
    let canBeHeavy = token.traits.isHeavy || groups.contains { $0.hasHeavy }
    if canBeHeavy { loose += 1 }
    reach += canBeHeavy ? SymbolTraits.heavyWeight : Int(token.traits.weight)
    if !token.traits.isMarked {
      unmarked += Int(token.traits.weight)
    } else if !groups.allSatisfy({ $0.isHeavy }) {
      isEachMarkHeavy = false
    }
    for group in groups { Self.set(group.bit, in: &allowed) }
    var opposites: [GroupTraits] = []
    for group in token.opposites {
      opposites.append(try index.group(group))
      Self.set(opposites[opposites.count - 1].bit, in: &plainAllowed)
    }
    addMark(token, groups)
    guard isStrict else { return }
    if groups.isEmpty {
      absent += 1
      if token.traits.isPlain, opposites.isEmpty { plainAbsent += 1 }
    } else {
      strict += 1
      if groups.count == 1 { Self.set(groups[0].bit, in: &needed) }
      lists.append(try Self.lists(token.groups, index))
    }
    guard token.traits.isPlain, !(groups.isEmpty && opposites.isEmpty) else { return }
    if groups.count == 1, opposites.isEmpty { Self.set(groups[0].bit, in: &plainNeeded) }
    // An opposite may be light, or in a group with light symbols: such a token has no lists.
    if opposites.allSatisfy({ $0.isHeavy }) {
      plainLists.append(try Self.lists(token.groups + token.opposites, index))
    }
  }

  private mutating func addMark(_ token: SequenceQuery.Token, _ groups: [GroupTraits]) {
    if groups.isEmpty {
      if token.traits.isMarked { isMarkedAlways = true }
    } else if groups.contains(where: { $0.isMarked }) {
      // In two groups, or without mark among marked ones, it says nothing of any bag.
      guard groups.count == 1, token.traits.isMarked else { return marks = nil }
      if let sum = marks { marks = sum &+ SignatureBits.mark(token.groups[0]) }
    }
  }

  private static func lists(
    _ groups: [UInt32], _ index: SequenceIndex
  ) throws(IndexFileError) -> Lists {
    var count = 0
    for group in groups {
      count += Int(
        try index.value(SequenceSections.listCounts, of: UInt32.self, at: Int(group)))
    }
    return Lists(groups: groups, count: count)
  }

  private static func set(_ bit: UInt16, in words: inout [UInt64]) {
    guard bit != GroupTraits.noBit else { return }
    words[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }
}

extension cmatching_bag {
  /// A bag without limits, which are those of each window.
  init(needed: [UInt64], allowed: [UInt64], absent: Int) {
    self.init(
      needed: (needed[0], needed[1], needed[2], needed[3]),
      allowed: (allowed[0], allowed[1], allowed[2], allowed[3]),
      missing_limit: 0, surplus_limit: 0, absent: UInt32(clamping: absent), least: 0)
  }
}
