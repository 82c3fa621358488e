/// Dot products of rows of one square matrix, several at a time so that each number loaded is used often.
///
/// Unsafe pointers, because these loops are nearly all of the fit and bounds checks make them three times slower. Callers pass rows and
/// ranges inside the matrix.
enum DotTiles {
    /// Rows a…a+3 with rows b, b+1 over columns `from`..<`to`; the answer is a0b0, a1b0, a2b0, a3b0, a0b1, ….
    @inline(__always)
    static func fourByTwo(
        _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, strideA: Int, strideB: Int, from: Int, to: Int
    ) -> SIMD8<Float> {
        var s00 = SIMD4<Float>(), s10 = s00, s20 = s00, s30 = s00, s01 = s00, s11 = s00, s21 = s00, s31 = s00
        let a0 = a, a1 = a + strideA, a2 = a1 + strideA, a3 = a2 + strideA, b0 = b, b1 = b + strideB
        var k = from
        while k + 4 <= to {
            let x0 = load(a0 + k), x1 = load(a1 + k), x2 = load(a2 + k), x3 = load(a3 + k), y0 = load(b0 + k), y1 = load(b1 + k)
            s00 += x0 * y0
            s10 += x1 * y0
            s20 += x2 * y0
            s30 += x3 * y0
            s01 += x0 * y1
            s11 += x1 * y1
            s21 += x2 * y1
            s31 += x3 * y1
            k += 4
        }
        var result = SIMD8(
            s00.sum(), s10.sum(), s20.sum(), s30.sum(), s01.sum(), s11.sum(), s21.sum(), s31.sum())
        while k < to {
            let x = SIMD4(a0[k], a1[k], a2[k], a3[k])
            result += SIMD8(lowHalf: x * b0[k], highHalf: x * b1[k])
            k += 1
        }
        return result
    }

    /// Of two rows of `count` whole numbers, a multiple of sixteen; no sum may leave 32 bits. Sixteen at a time, because the processors that
    /// this runs on have one instruction that multiplies eight and adds them in pairs, and can begin the next before it is done.
    @inline(__always)
    static func dot(_ a: UnsafePointer<Int16>, _ b: UnsafePointer<Int16>, count: Int) -> Int32 {
        var s0 = SIMD8<Int32>(), s1 = s0, k = 0
        while k < count {
            s0 &+= product(whole(a + k), whole(b + k))
            s1 &+= product(whole(a + k + 8), whole(b + k + 8))
            k &+= 16
        }
        return (s0 &+ s1).wrappedSum()
    }

    @inline(__always)
    private static func product(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int32> {
        SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    }

    @inline(__always)
    private static func whole(_ pointer: UnsafePointer<Int16>) -> SIMD8<Int16> {
        UnsafeRawPointer(pointer).loadUnaligned(as: SIMD8<Int16>.self)
    }

    /// Adds four rows, each times its factor, to `sum`.
    @inline(__always)
    static func add(
        _ rows: UnsafePointer<Float>, stride: Int, times factors: SIMD4<Float>, to sum: UnsafeMutablePointer<Float>, from: Int,
        to: Int
    ) {
        let r1 = rows + stride, r2 = r1 + stride, r3 = r2 + stride
        let f0 = SIMD4(repeating: factors[0]), f1 = SIMD4(repeating: factors[1])
        let f2 = SIMD4(repeating: factors[2]), f3 = SIMD4(repeating: factors[3])
        var c = from
        while c + 4 <= to {
            let value = load(sum + c) + (load(rows + c) * f0 + load(r1 + c) * f1) + (load(r2 + c) * f2 + load(r3 + c) * f3)
            UnsafeMutableRawPointer(sum + c).storeBytes(of: value, as: SIMD4<Float>.self)
            c += 4
        }
        while c < to {
            sum[c] += (rows[c] * factors[0] + r1[c] * factors[1]) + (r2[c] * factors[2] + r3[c] * factors[3])
            c += 1
        }
    }

    @inline(__always)
    static func one(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, from: Int, to: Int) -> Float {
        var sum = SIMD4<Float>(), k = from
        while k + 4 <= to {
            sum += load(a + k) * load(b + k)
            k += 4
        }
        var result = sum.sum()
        while k < to {
            result += a[k] * b[k]
            k += 1
        }
        return result
    }

    /// As `one` from the beginning, with sums that do not wait for each other: for rows that stand alone.
    @inline(__always)
    static func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
        var s0 = SIMD4<Float>(), s1 = s0, s2 = s0, s3 = s0, k = 0
        while k + 16 <= count {
            s0 += load(a + k) * load(b + k)
            s1 += load(a + k + 4) * load(b + k + 4)
            s2 += load(a + k + 8) * load(b + k + 8)
            s3 += load(a + k + 12) * load(b + k + 12)
            k += 16
        }
        return ((s0 + s1) + (s2 + s3)).sum() + one(a, b, from: k, to: count)
    }

    static func squareLength(_ vector: [Float]) -> Float {
        vector.withUnsafeBufferPointer { vector in vector.baseAddress.map { one($0, $0, from: 0, to: vector.count) } ?? 0 }
    }

    @inline(__always)
    private static func load(_ pointer: UnsafePointer<Float>) -> SIMD4<Float> {
        UnsafeRawPointer(pointer).loadUnaligned(as: SIMD4<Float>.self)
    }
}
