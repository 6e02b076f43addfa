# SPDX-License-Identifier: GPL-3.0-or-later
# One folder = one target. A target sees another folder's headers only by linking it:
# each has an include root of its own (<build>/include/<name>/ holding a link to the folder),
# so an include against the direction of the data flow does not compile.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CCACHE ccache)
  if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
  endif()
endif()

add_library(tagwright_flags INTERFACE)
target_compile_options(tagwright_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
  $<$<BOOL:${TAGWRIGHT_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # It misfires on "text" + std::string (GCC bug 105651). clang-tidy does not know the option, GCC not the other.
  target_compile_options(tagwright_flags INTERFACE -Wno-restrict -Wno-unknown-warning-option)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # GCC 12's own headers use what they deprecate, and silence that for GCC alone.
  target_compile_options(tagwright_flags INTERFACE -Wno-deprecated-declarations)
endif()
if(TAGWRIGHT_SANITIZE)
  # GCC's flow warnings misfire on instrumented code.
  target_compile_options(tagwright_flags INTERFACE
    -fsanitize=${TAGWRIGHT_SANITIZE} -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(tagwright_flags INTERFACE -fsanitize=${TAGWRIGHT_SANITIZE})
endif()
if(TAGWRIGHT_COVERAGE)
  target_compile_options(tagwright_flags INTERFACE --coverage)
  target_link_options(tagwright_flags INTERFACE --coverage)
endif()

# tagwright_folder(<name> SOURCES ... [LINKS targets whose headers ours include] [PRIVATE_LINKS ...])
function(tagwright_folder name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  set(root ${CMAKE_BINARY_DIR}/include/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)
  add_library(tagwright_${name} STATIC ${ARG_SOURCES})
  add_library(tagwright::${name} ALIAS tagwright_${name})
  target_include_directories(tagwright_${name} PUBLIC ${root})
  target_link_libraries(tagwright_${name} PUBLIC ${ARG_LINKS} PRIVATE tagwright_flags ${ARG_PRIVATE_LINKS})
endfunction()

# tagwright_test(<path without tst_ and .cpp> LINKS ...): tests/<folder>/tst_<name>.cpp becomes the ctest <name>.
function(tagwright_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp ${ARG_SOURCES})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(tst_${name} PRIVATE ${ARG_LINKS} tagwright_test_support tagwright_flags)
  add_test(NAME ${name} COMMAND tst_${name})
  # Qt Test's own limit is five minutes a function; a busy machine may need more.
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=840000" TIMEOUT 900)
endfunction()
