#pragma once

#include <memory>

namespace danescope {

/// Calls a C library's free function; a type of its own so that handles stay pointer-sized.
template<auto Free>
struct CallFree {
    template<class T>
    void operator()(T* object) const {
        Free(object);
    }
};

/// Owns an object of a C library: `CHandle<X509, X509_free>`.
template<class T, auto Free>
using CHandle = std::unique_ptr<T, CallFree<Free>>;

} // namespace danescope
