  +0.000s   0.000s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +0.000s unknown writer kelemetry.resource_version.written=12 diff=status null -> {"phase":"Running"} verbose diff=metadata.resourceVersion "10" -> "12" kelemetry.changes=[{"path":"status","op":"add","new":{"phase":"Running"}}]

  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
