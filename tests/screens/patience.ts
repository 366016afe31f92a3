import { configure } from '@testing-library/react'

// A busy machine draws late. What never comes still fails, only later.
configure({ asyncUtilTimeout: 20_000 })
