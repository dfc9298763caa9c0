import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as TMX.
@main struct FuzzTMX {
  static func main() {
    Fuzzer.run(seeds: [Samples.file(.tmx)]) { data in
      let bytes = Array(data)
      FileCheck.check(bytes, as: .tmx)
    }
  }
}
