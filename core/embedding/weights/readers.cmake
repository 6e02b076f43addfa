# SPDX-License-Identifier: GPL-3.0-or-later
# The readers of weight files by themselves: core/embedding is built of them, and tests/fuzz needs nothing else.
set(weight_reader_sources
  safetensors.cpp tensor_file.cpp
  containers/guarded_child.cpp containers/gzip.cpp containers/hdf5_weights.cpp containers/keras_file.cpp
  containers/npy_file.cpp containers/npz_file.cpp containers/numpy_type.cpp containers/pickle.cpp containers/pickle_calls.cpp
  containers/pickle_literals.cpp containers/pickle_stack.cpp containers/tensor_list.cpp containers/torch_file.cpp containers/zip_archive.cpp)
list(TRANSFORM weight_reader_sources PREPEND ${CMAKE_CURRENT_LIST_DIR}/)

# HDF5's high-level library has no pkg-config file of its own.
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(HDF5 REQUIRED IMPORTED_TARGET hdf5-serial)
find_library(HDF5_HL hdf5_hl HINTS ${HDF5_LIBRARY_DIRS} REQUIRED)
set(weight_reader_links nlohmann_json::nlohmann_json fmt::fmt PkgConfig::ZIP PkgConfig::ZLIB ${HDF5_HL} PkgConfig::HDF5)
