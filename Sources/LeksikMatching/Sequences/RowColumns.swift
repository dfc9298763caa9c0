/// The parts of an index that hold something for each row: symbols, marks and signatures.
struct RowColumns {
  private var starts: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var marks: [UInt16] = []
  private var fronts: [UInt64] = []
  private var backs: [UInt64] = []

  init(
    _ builder: SequenceIndexBuilder, order: [UInt32], symbolOrder: [UInt32], groups: [GroupTraits]
  ) {
    var numbers = [UInt32](repeating: 0, count: symbolOrder.count)
    for (new, old) in symbolOrder.enumerated() { numbers[Int(old)] = UInt32(new) }
    // What each symbol adds to a row, by its old number.
    let bits = builder.symbolGroups.map { groups[Int($0)].bit }
    let sums = builder.symbolGroups.map {
      groups[Int($0)].isMarked ? SignatureBits.mark($0) : 0
    }
    starts.reserveCapacity(order.count + 1)
    bytes.reserveCapacity(builder.rows.symbols.count * 2)
    marks.reserveCapacity(order.count)
    fronts.reserveCapacity(order.count * 2)
    backs.reserveCapacity(order.count * 2)
    for row in order {
      var sum: UInt16 = 0
      var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      for symbol in builder.rows[Int(row)] {
        VariableNumber.append(numbers[Int(symbol)], to: &bytes)
        sum &+= sums[Int(symbol)]
        let bit = bits[Int(symbol)]
        switch bit >> 6 {
        case 0: words.0 |= 1 << UInt64(bit & 63)
        case 1: words.1 |= 1 << UInt64(bit & 63)
        case 2: words.2 |= 1 << UInt64(bit & 63)
        case 3: words.3 |= 1 << UInt64(bit & 63)
        default: break
        }
      }
      precondition(bytes.count <= Int(UInt32.max), "an index part holds less than 4 GiB of symbols")
      starts.append(UInt32(bytes.count))
      marks.append(sum)
      fronts.append(words.0)
      fronts.append(words.1)
      backs.append(words.2)
      backs.append(words.3)
    }
  }

  func add(to image: inout IndexImage, first: UInt32) {
    image.add(starts, as: first + SequenceSections.rowStarts)
    image.add(bytes, as: first + SequenceSections.rowBytes)
    image.add(marks, as: first + SequenceSections.rowMarks)
    image.add(fronts, as: first + SequenceSections.fronts)
    image.add(backs, as: first + SequenceSections.backs)
  }
}
