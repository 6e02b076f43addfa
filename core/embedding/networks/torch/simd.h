// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of floats for the loops where most of the time goes: written once, compiled for several instruction
// sets, chosen when the program runs. Needs GCC's vector extension, as Clang has it too.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

#if defined(__x86_64__)
#define TAGWRIGHT_TARGET_AVX512 __attribute__((target("avx512f")))
#define TAGWRIGHT_TARGET_AVX2 __attribute__((target("avx2,fma")))
#else
#define TAGWRIGHT_TARGET_AVX512
#define TAGWRIGHT_TARGET_AVX2
#endif

/// For templates that a function of one of these targets is made of: only what is inlined into it is compiled
/// for it. (Lambdas are not.)
#define TAGWRIGHT_INLINE inline __attribute__((always_inline))

namespace tagwright::embedding {

template <int Floats>
struct Simd
{
    // In memory of any alignment, and of any type.
    typedef float Vector
        __attribute__((vector_size(Floats * sizeof(float)), aligned(4), may_alias)); // NOLINT
};

template <int Floats>
TAGWRIGHT_INLINE typename Simd<Floats>::Vector &lanes(float *values)
{
    return *reinterpret_cast<typename Simd<Floats>::Vector *>(values);
}
template <int Floats>
TAGWRIGHT_INLINE const typename Simd<Floats>::Vector &lanes(const float *values)
{
    return *reinterpret_cast<const typename Simd<Floats>::Vector *>(values);
}

/// Of three versions of a function, the one for this machine: vectors of 16, 8 and 4 floats.
template <typename Function>
Function fastest([[maybe_unused]] Function avx512, [[maybe_unused]] Function avx2, Function any)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return avx2;
#endif
    return any;
}

/// Floats at the start of a cache line, so that no vector lies across two. Not initialised.
class FloatBuffer
{
public:
    FloatBuffer() = default;
    explicit FloatBuffer(std::size_t count) { atLeast(count); }

    /// Room for `count` floats; what was in it may be lost.
    float *atLeast(std::size_t count)
    {
        constexpr std::size_t line = 64;
        if (count > m_count) {
            m_floats.reset();
            const std::size_t bytes = (count * sizeof(float) + line - 1) / line * line;
            m_floats.reset(static_cast<float *>(std::aligned_alloc(line, bytes)));
            if (!m_floats)
                throw std::bad_alloc();
            m_count = count;
        }
        return m_floats.get();
    }
    [[nodiscard]] float *data() { return m_floats.get(); }
    [[nodiscard]] const float *data() const { return m_floats.get(); }

private:
    struct Free
    {
        void operator()(float *memory) const { std::free(memory); }
    };
    std::unique_ptr<float, Free> m_floats;
    std::size_t m_count = 0;
};

} // namespace tagwright::embedding
