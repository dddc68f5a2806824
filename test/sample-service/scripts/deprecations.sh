python -W error::DeprecationWarning -W error::PendingDeprecationWarning -m pytest
