  +5.320s   0.002s  configmaps: default kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.320s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.305s   0.002s  configmaps: kube-node-lease kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.305s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.311s   0.005s  configmaps: kube-public kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.311s   0.005s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +5.318s   0.002s  configmaps: kube-system kube-root-ca.crt [ConfigMap] object.identity=inferred
  +5.318s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +6.130s   0.002s  configmaps: shop kube-root-ca.crt [ConfigMap] object.identity=inferred
  +6.130s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201 rv -> 285 inferred] attribution=inferred

  +9.394s  98.168s  configmaps: shop web-settings [ConfigMap fd3010de-2908-4eaf-a996-eec990986662]
  +9.394s   0.002s    alice: alice create [201 rv -> 295 inferred] attribution=inferred

  +9.420s  98.139s  endpoints: shop web [Endpoints ed53e736-4571-431a-aa93-c2c2521bfcc6]
  +9.420s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller create [201 rv -> 298]
 +10.816s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 298 -> 329]
 +10.922s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 329 -> 332]
 +11.373s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 332 -> 337]
 +13.061s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 337 -> 341]
 +13.298s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 341 -> 347]
 +13.691s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 347 -> 352]
 +20.567s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 352 -> 380]
 +22.558s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 380 -> 388]
 +22.581s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 388 -> 394]
 +24.283s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 394 -> 418]
 +25.565s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 418 -> 424]
 +25.582s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 424 -> 433]
 +27.401s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 433 -> 456]
 +29.334s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 456 -> 462]
 +29.355s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 462 -> 470]
 +34.794s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 470 -> 508]
 +35.956s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 508 -> 513]
 +36.383s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 513 -> 517]
 +37.053s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 517 -> 522]
 +42.714s   0.011s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 522 -> 557]
 +52.847s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 557 -> 595]
 +55.253s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 595 -> 614]
 +57.180s   0.007s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 614 -> 621]
 +64.421s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 621 -> 665]
 +66.068s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 665 -> 671]
 +76.071s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 671 -> 697]
 +76.078s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 697 -> 700]
 +78.104s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 700 -> 732]
 +78.462s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 732 -> 735]
 +80.015s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 735 -> 743]
 +80.491s   0.011s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 743 -> 747]
 +94.245s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 747 -> 786]
 +94.257s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 786 -> 788]
+104.429s   0.003s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 788 -> 852]
+104.643s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 852 -> 858]
+105.225s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 858 -> 863]
+105.544s   0.006s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 863 -> 867]
+105.876s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 867 -> 870]
+106.606s   0.004s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 870 -> 873]
+106.696s   0.002s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 873 -> 880]
+107.322s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 880 -> 888]
+107.554s   0.005s    endpoint-controller: system:serviceaccount:kube-system:endpoint-controller update [200 rv 888 -> 894]

  +0.000s 107.562s  namespaces: default [Namespace c52b1536-f5e6-405e-945b-d907168bb86e] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-node-lease [Namespace f5e2cf25-4c4d-414f-99b7-3048c19bca0f] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-public [Namespace bcb41d30-0cd5-4b81-9b58-adc814952e6b] object.created_before=2026-11-23T11:51:06.000000Z

  +0.000s 107.562s  namespaces: kube-system [Namespace a5af20ae-8fab-4d82-884b-13bfc67a13ad] object.created_before=2026-11-23T11:51:06.000000Z

  +6.124s 101.437s  namespaces: shop [Namespace 22099e47-3bcb-47a4-a9f4-ba0b9d3a6479]
  +6.124s   0.003s    alice: alice create [201 rv -> 283]

  +0.171s 107.390s  nodes: node-0 [Node c1dd13ac-dc71-49e6-a2cf-5db022d03e6b]
                      @ +4.813s RegisteredNode message=Node node-0 event: Registered Node node-0 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-0.18eaaa53131690a0 k8s.event.uid=73ded001-37f9-4e7d-8074-6415c711cefa
  +0.171s   0.004s    kubernetes-admin: kubernetes-admin create [201 rv -> 208]
  +0.295s   0.018s    kwok-controller: kwok-controller patch status [200 rv -> 215]
  +5.256s   0.011s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 269]

  +0.177s 107.385s  nodes: node-1 [Node f097c67d-33e7-46f9-9137-c53474e9522c]
                      @ +4.813s RegisteredNode message=Node node-1 event: Registered Node node-1 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-1.18eaaa5313171a36 k8s.event.uid=51bf4d7f-2fa4-4e4b-8710-c5961a89ac6a
  +0.177s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 209]
  +0.311s   0.005s    kwok-controller: kwok-controller patch status [200 rv -> 216]
  +5.268s   0.006s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 270]
 +76.045s   0.004s    alice: alice patch [200 rv -> 691]
 +76.050s   0.007s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 692]
 +87.131s   0.003s    alice: alice patch [200 rv -> 762]
 +87.139s   0.003s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 763]

  +0.184s 107.378s  nodes: node-2 [Node c990d924-71db-46dd-bc18-a0c8afaf3427]
                      @ +4.813s RegisteredNode message=Node node-2 event: Registered Node node-2 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-2.18eaaa53131749e6 k8s.event.uid=08e5adc3-0761-4e2d-9d63-3c1f847842a3
  +0.184s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 210]
  +0.290s   0.006s    kwok-controller: kwok-controller patch status [200 rv -> 214]
  +5.257s   0.012s    node-controller: system:serviceaccount:kube-system:node-controller patch [200 rv -> 268]

  +5.414s   0.002s  serviceaccounts: default default [ServiceAccount b54d0fdf-1bc8-4af3-892f-982e8c8aad35]
  +5.414s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 282]

  +5.404s   0.003s  serviceaccounts: kube-node-lease default [ServiceAccount d7d44055-e4d3-4b18-8072-bb950a3434bb]
  +5.404s   0.003s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 279]

  +5.408s   0.002s  serviceaccounts: kube-public default [ServiceAccount 7d4e54c0-bf61-4a4f-90b3-06480996bf86]
  +5.408s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 280]

  +5.411s   0.002s  serviceaccounts: kube-system default [ServiceAccount e6a0e1e0-0109-42be-bfa9-f9716c34dc5e]
  +5.411s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 281]

  +6.129s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +6.129s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]

  +9.400s  98.161s  services: shop web [Service 2e50d6c8-b34c-4369-82e7-f11814615051]
  +9.400s   0.009s    alice: alice create [201 rv -> 297]
  +9.424s  98.138s    endpointslices: shop web-2sh9c [EndpointSlice f76e09b3-35ce-4777-9bc1-d72a8054d11b] link.class=children link.evidence=exact
  +9.424s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller create [201 rv -> 299]
 +10.816s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 328]
 +10.924s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 328 -> 333]
 +11.373s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 333 -> 336]
 +13.062s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 336 -> 342]
 +13.299s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 342 -> 348]
 +13.691s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 348 -> 353]
 +20.569s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 353 -> 381]
 +22.559s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 381 -> 389]
 +22.588s   0.008s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 389 -> 398]
 +23.991s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 398 -> 414]
 +24.284s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 414 -> 419]
 +25.564s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 419 -> 425]
 +25.582s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 425 -> 430]
 +26.854s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 430 -> 449]
 +27.403s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 449 -> 455]
 +29.335s   0.007s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 455 -> 464]
 +29.354s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 464 -> 469]
 +30.548s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 469 -> 480]
 +34.793s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 480 -> 509]
 +35.957s   0.001s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 509 -> 512]
 +36.381s   0.009s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 512 -> 515]
 +37.053s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 515 -> 523]
 +42.716s   0.008s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 523 -> 558]
 +44.414s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 558 -> 575]
 +52.848s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 575 -> 596]
 +54.435s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 596 -> 607]
 +55.255s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 607 -> 615]
 +57.180s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 615 -> 620]
 +64.420s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 620 -> 666]
 +66.069s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 666 -> 670]
 +76.071s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 670 -> 698]
 +76.080s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 698 -> 701]
 +77.135s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 701 -> 719]
 +77.217s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 719 -> 724]
 +78.105s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 724 -> 731]
 +78.463s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 731 -> 736]
 +80.014s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 736 -> 741]
 +80.490s   0.013s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 741 -> 749]
 +94.248s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 749 -> 787]
 +94.257s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 787 -> 789]
 +95.386s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 789 -> 794]
 +95.429s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 794 -> 797]
 +95.463s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 797 -> 800]
 +95.542s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 800 -> 803]
 +95.579s   0.002s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 806]
+104.429s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 853]
+104.645s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 853 -> 857]
+105.224s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 857 -> 862]
+105.545s   0.004s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 862 -> 866]
+105.876s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 866 -> 871]
+106.609s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 871 -> 874]
+106.696s   0.005s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 874 -> 882]
+107.317s   0.006s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 882 -> 887]
+107.555s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv 887 -> 893]

  +9.421s  84.782s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z
                      @ +9.444s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +19.508s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +22.574s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +22.605s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +25.574s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +25.591s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +29.346s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +33.570s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +42.656s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +42.695s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
  +9.421s   0.008s    alice: alice create [201 rv -> 300]
  +9.439s  84.784s    replicasets: shop web-5ffb55bdc [ReplicaSet 4c8128a0-cd0c-4c35-bb58-17cb074ff54e] object.deleted=2026-11-23T11:52:44.649110Z link.class=children link.evidence=exact
                        @ +9.461s SuccessfulCreate message=Created pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa54281e0914 k8s.event.uid=c4671800-52c3-46ea-bf66-d934238c8186
                        @ +9.467s SuccessfulCreate message=Created pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542884865f k8s.event.uid=fb5777d2-5671-4e9f-8f70-62ee83291ff3
                        @ +9.468s SuccessfulCreate message=Created pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542886e73f k8s.event.uid=93e12625-7615-4a3a-a1f3-aafcf900f849
                        @ +22.581s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57362c691e k8s.event.uid=0da96594-2f74-41e1-b716-9224ec9c36f4
                        @ +25.580s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57e8ebcada k8s.event.uid=447c0267-f80c-403f-8e4e-5f2a6df364c3
                        @ +29.356s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa58c9fef1d9 k8s.event.uid=1de0f1f5-7f44-460c-a19c-d20127b7bea5
  +9.439s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 301]
  +9.453s  14.540s      pods: shop web-5ffb55bdc-t4xkj [Pod d6ef1bb5-37a9-48f0-85f9-4607944cefa8] object.deleted=2026-11-23T11:51:34.418777Z link.class=children link.evidence=exact
                          @ +9.479s Scheduled message=Successfully assigned shop/web-5ffb55bdc-t4xkj to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa542930f70b k8s.event.uid=9756a270-977b-4087-93e5-f5123c3cc17e k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +11.367s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa5499bb90df k8s.event.uid=87612401-beb3-4f7e-8268-f09037718cfe
  +9.453s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 304]
  +9.473s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
 +11.368s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 335]
 +13.683s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 350]
 +22.577s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 393]
 +23.982s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 412]
 +23.992s   0.001s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.461s  21.085s      pods: shop web-5ffb55bdc-hc6r7 [Pod 5dd7af8a-f35a-4684-8d2b-da32e7c1b64c] object.deleted=2026-11-23T11:51:40.970622Z link.class=children link.evidence=exact
                          @ +9.478s Scheduled message=Successfully assigned shop/web-5ffb55bdc-hc6r7 to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa54292cef3c k8s.event.uid=6375b1ec-6d98-4740-a09f-f47241313960 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +10.914s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa547ebc25c4 k8s.event.uid=8d27f72f-cafa-4109-a5be-9c484d69ca4d
  +9.461s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 308]
  +9.475s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
 +10.916s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 331]
 +13.055s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 340]
 +29.349s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 468]
 +30.539s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 478]
 +30.543s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.464s  17.395s      pods: shop web-5ffb55bdc-9fk8v [Pod 823b385b-61bc-4ba5-ad94-8bcfe41286d0] object.deleted=2026-11-23T11:51:37.279910Z link.class=children link.evidence=exact
                          @ +9.479s Scheduled message=Successfully assigned shop/web-5ffb55bdc-9fk8v to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5429368ec8 k8s.event.uid=2dea2bf5-290b-4717-ba0e-0d112aedba37 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +10.800s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5477f504c7 k8s.event.uid=fae199b4-9a16-4f85-9e0d-7c5d3b55a8e9
  +9.464s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 307]
  +9.474s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
 +10.802s   0.014s        kwok-controller: kwok-controller patch status [200 rv -> 327]
 +13.291s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 345]
 +25.575s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 428]
 +26.845s   0.008s        kwok-controller: kwok-controller delete [200 rv -> 448]
 +26.851s   0.008s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +9.469s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 301 -> 310]
  +9.472s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 310 -> 312]
 +13.063s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 312 -> 343]
 +13.297s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 343 -> 346]
 +13.689s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 346 -> 351]
 +22.568s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 351 -> 391]
 +22.584s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 391 -> 396]
 +22.597s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 396 -> 399]
 +23.989s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 399 -> 413]
 +25.568s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 413 -> 426]
 +25.581s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 426 -> 432]
 +25.589s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 432 -> 435]
 +26.854s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 435 -> 450]
 +29.341s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 450 -> 465]
 +29.359s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 465 -> 472]
 +29.365s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 465] ERROR
 +29.370s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 472 -> 473]
 +30.546s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 473 -> 479]
 +94.219s   0.003s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
  +9.444s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 300 -> 303]
  +9.454s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 300] ERROR
  +9.458s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 303 -> 305]
  +9.482s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 305 -> 319]
 +13.070s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 319 -> 344]
 +13.304s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 344 -> 349]
 +13.696s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 349 -> 354]
 +19.494s   0.007s    ci-bot: ci-bot patch [200 rv -> 364]
 +19.502s  74.720s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact
                        @ +19.514s SuccessfulCreate message=Created pod: web-69f55c5646-sn2lv source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa567f560587 k8s.event.uid=3bd4535b-62cd-406d-a228-17ef0083e915
                        @ +22.613s SuccessfulCreate message=Created pod: web-69f55c5646-44m4w source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa573813e017 k8s.event.uid=17c030de-0fb7-462f-af7d-6d978a17349c
                        @ +25.597s SuccessfulCreate message=Created pod: web-69f55c5646-75hkz source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa57e9efe1d2 k8s.event.uid=65e54835-8c08-47b7-8006-58f2f7846e72
                        @ +33.582s SuccessfulCreate message=Created pod: web-69f55c5646-rhtgl source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c5dea8d5 k8s.event.uid=3cdd122c-8c2c-49b2-ade8-27dd0d2a6215
                        @ +33.590s SuccessfulCreate message=Created pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c651b1e6 k8s.event.uid=d06e873c-d4f3-4953-be60-20187d43dc69
                        @ +42.708s SuccessfulDelete message=Deleted pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5be5d3a884 k8s.event.uid=4c58435c-0506-46ad-a945-f87bb661bf92
                        @ +52.857s SuccessfulCreate message=Created pod: web-69f55c5646-5msq6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5e42bfacc0 k8s.event.uid=b814348f-2ab4-434a-b947-7b66abea21dd
                        @ +61.966s SuccessfulCreate message=Created pod: web-69f55c5646-gwkz2 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6061b3dee0 k8s.event.uid=1cb2438f-8944-495f-ac22-7752f7cea8bb
                        @ +76.084s SuccessfulCreate message=Created pod: web-69f55c5646-mks4l source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63ab348f00 k8s.event.uid=861f8b28-1e59-407d-8cf7-371e2dc82b56
                        @ +76.096s SuccessfulCreate message=Created pod: web-69f55c5646-mn9wm source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63abe1efee k8s.event.uid=be277e18-5e1d-4605-ba6f-acea87df24b9
 +19.502s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 365]
 +19.509s  75.956s      pods: shop web-69f55c5646-sn2lv [Pod 8855b0a1-98df-4769-9aa7-de98ba0c7069] object.deleted=2026-11-23T11:52:45.891820Z link.class=children link.evidence=exact
                          @ +19.531s Scheduled message=Successfully assigned shop/web-69f55c5646-sn2lv to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa5680547fbf k8s.event.uid=f1f9187f-360a-440a-a7a1-38fd2730a4ca k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +20.556s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa56bd714188 k8s.event.uid=b928f860-c219-44d2-aa2a-1556116bbe45
 +19.509s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 366]
 +19.523s   0.007s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 371 inferred]
 +20.557s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 379]
 +22.547s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 387]
 +94.230s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 784]
 +95.455s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 799]
 +95.460s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +19.516s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 365 -> 370]
 +19.521s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 365] ERROR
 +19.528s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 370 -> 372]
 +22.557s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 372 -> 390]
 +22.594s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 390 -> 400]
 +22.604s  31.830s      pods: shop web-69f55c5646-44m4w [Pod 9c32ef02-5946-4efe-8b14-b7d395bd5437] object.deleted=2026-11-23T11:52:04.861003Z link.class=children link.evidence=exact
                          @ +22.629s Scheduled message=Successfully assigned shop/web-69f55c5646-44m4w to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa5739051eca k8s.event.uid=5b268cca-620b-4505-9f87-a62c124b533b k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +24.277s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa579b3d53da k8s.event.uid=3392b451-721a-424b-978e-4038a18eb3c2
 +22.604s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 401]
 +22.617s   0.009s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 406 inferred]
 +24.279s   0.002s        kwok-controller: kwok-controller patch status [200 rv -> 417]
 +25.555s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 422]
 +52.838s   0.004s        bob: bob delete [200 rv -> 594]
 +54.427s   0.007s        kwok-controller: kwok-controller delete [200 rv -> 606]
 +54.432s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +22.614s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 400 -> 404]
 +22.624s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 404 -> 407]
 +25.562s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 407 -> 423]
 +25.585s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 423 -> 434]
 +25.590s  69.798s      pods: shop web-69f55c5646-75hkz [Pod 3057fce7-b4a4-43fd-8707-30c29f77fc64] object.deleted=2026-11-23T11:52:45.809582Z link.class=children link.evidence=exact
                          @ +25.606s Scheduled message=Successfully assigned shop/web-69f55c5646-75hkz to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa57ea7af3a3 k8s.event.uid=764ee87c-d7a6-4d4f-9866-695c965b7533 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +27.392s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa5854e60f63 k8s.event.uid=0f4bede6-d9d9-4e7c-a775-c51d4935fcf4
 +25.590s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 436]
 +25.595s   0.010s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 438 inferred]
 +27.394s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 454]
 +29.325s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 461]
 +94.230s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 782]
 +95.376s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 793]
 +95.385s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +25.599s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 434 -> 440]
 +25.610s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 440 -> 443]
 +29.333s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 443 -> 463]
 +33.565s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 463 -> 489]
 +33.574s  61.858s      pods: shop web-69f55c5646-rhtgl [Pod aac00ee4-4190-4734-82f3-a4996ba9537c] object.deleted=2026-11-23T11:52:45.854557Z link.class=children link.evidence=exact
                          @ +33.583s Scheduled message=Successfully assigned shop/web-69f55c5646-rhtgl to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa59c5ef1aed k8s.event.uid=dab51014-3c42-4656-9fa5-63c5321e205f k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +35.949s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa5a52f57f77 k8s.event.uid=d0799eda-d65e-486a-a891-53ac7f027d20
 +33.574s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 492]
 +33.579s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 493 inferred]
 +35.951s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 511]
 +37.047s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 521]
 +94.231s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 781]
 +95.421s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 796]
 +95.428s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.583s  10.829s      pods: shop web-69f55c5646-827z8 [Pod 59d5cb76-d917-4e56-95cf-c5ae29ee46ca] object.deleted=2026-11-23T11:51:54.838492Z link.class=children link.evidence=exact
                          @ +33.593s Scheduled message=Successfully assigned shop/web-69f55c5646-827z8 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa59c68452d4 k8s.event.uid=ba1503a7-b62c-460f-9768-ee4349b19c27 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +34.787s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa5a0dadd4ad k8s.event.uid=fb837d13-db06-475a-adff-ed4848f106a6
 +33.583s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 494]
 +33.588s   0.002s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 497 inferred]
 +34.788s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 507]
 +36.375s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 514]
 +42.700s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 552]
 +44.402s   0.009s        kwok-controller: kwok-controller delete [200 rv -> 573]
 +44.408s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.590s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 489 -> 498]
 +33.594s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 489] ERROR
 +33.603s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 498 -> 502]
 +36.380s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 502 -> 516]
 +37.055s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 516 -> 524]
 +42.677s   0.017s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 524 -> 546]
 +42.709s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 546 -> 555]
 +42.718s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 546] ERROR
 +42.729s   0.014s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 555 -> 560]
 +44.413s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 560 -> 574]
 +52.850s  24.285s      pods: shop web-69f55c5646-5msq6 [Pod 6cda9d83-56d6-4488-a412-7334072124d1] object.deleted=2026-11-23T11:52:27.559794Z link.class=children link.evidence=exact
                          @ +52.862s Scheduled message=Successfully assigned shop/web-69f55c5646-5msq6 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5e43082390 k8s.event.uid=0e51fb24-950c-46b9-bfcd-94c2c74745c5 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +55.245s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5ed1191563 k8s.event.uid=3e67123a-8e89-40ff-bc57-089b927eb31d
 +52.850s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 597]
 +52.858s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 599 inferred]
 +55.246s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 613]
 +57.170s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 618]
 +76.061s   0.010s        alice: alice create eviction [201 rv -> 695 inferred] attribution=inferred
 +77.128s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 718]
 +77.133s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.858s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 574 -> 601]
 +52.867s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 574] ERROR
 +52.874s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 601 -> 603]
 +52.879s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 601] ERROR
 +52.886s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603] no_op=true
 +54.436s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603 -> 608]
 +57.178s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 608 -> 619]
 +61.930s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 619 -> 634]
 +61.935s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 619] ERROR
 +61.950s   0.005s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 634 -> 643]
 +61.956s  15.265s      pods: shop web-69f55c5646-gwkz2 [Pod 5b983fe1-ad36-4c66-a7f0-cf1f9068e35f] object.deleted=2026-11-23T11:52:27.640713Z link.class=children link.evidence=exact
                          @ +61.972s Scheduled message=Successfully assigned shop/web-69f55c5646-gwkz2 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60620f01fd k8s.event.uid=ea6612f6-79a1-4fe1-bcef-66611295a614 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +64.412s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60f379c360 k8s.event.uid=8c8e2996-1df2-40a4-b754-20901eee1b3c
 +61.956s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 646]
 +61.968s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 651 inferred]
 +64.413s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 664]
 +66.063s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 669]
 +76.061s   0.010s        alice: alice create eviction [201 rv -> 696 inferred] attribution=inferred
 +77.208s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 723]
 +77.216s   0.005s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +61.967s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 643 -> 652]
 +61.981s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 652 -> 657]
 +66.070s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 657 -> 672]
 +76.070s  19.475s      pods: shop web-69f55c5646-mks4l [Pod 66c5ff80-88a1-44dc-acf0-7dee03b52177] object.deleted=2026-11-23T11:52:45.968686Z link.class=children link.evidence=exact
                          @ +76.086s Scheduled message=Successfully assigned shop/web-69f55c5646-mks4l to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa63ab454a09 k8s.event.uid=5ae2a37b-1793-494a-af51-087fb74bd735 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +78.096s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa64231903ca k8s.event.uid=73f7f534-abfd-4c81-aa51-a11102a7399a
 +76.070s   0.009s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 699]
 +76.082s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 702 inferred]
 +78.097s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 729]
 +80.008s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 740]
 +94.232s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 785]
 +95.537s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 802]
 +95.543s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +76.086s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 672 -> 703]
 +76.091s  19.489s      pods: shop web-69f55c5646-mn9wm [Pod 80930216-2b97-4713-8961-caf165a84723] object.deleted=2026-11-23T11:52:46.004799Z link.class=children link.evidence=exact
                          @ +76.106s Scheduled message=Successfully assigned shop/web-69f55c5646-mn9wm to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa63ac7d473a k8s.event.uid=ca39cfc1-230b-456f-9424-0ba7221a24bb k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +78.455s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa64387dfbcf k8s.event.uid=c74fc030-3ebf-4b65-ad5b-d4b9e58d217b
 +76.091s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 707]
 +76.097s   0.008s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 710 inferred]
 +78.457s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 733]
 +80.481s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 746]
 +94.232s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 783]
 +95.572s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 805]
 +95.578s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +76.097s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 703 -> 709]
 +76.109s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 709 -> 712]
 +77.134s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 712 -> 720]
 +77.216s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 720 -> 725]
 +80.013s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 725 -> 742]
 +80.489s   0.015s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 742 -> 748]
 +94.219s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
 +19.510s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 368]
 +19.520s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 364] ERROR
 +19.529s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 368 -> 373]
 +19.537s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 373 -> 375]
 +22.574s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 375 -> 395]
 +22.606s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 395 -> 403]
 +22.630s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 403 -> 409]
 +23.996s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 409 -> 415]
 +25.575s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 415 -> 429]
 +25.601s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 429 -> 439]
 +25.613s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 439 -> 444]
 +26.862s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 444 -> 451]
 +29.346s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 451 -> 466]
 +29.374s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 466 -> 474]
 +30.551s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 474 -> 481]
 +33.560s   0.003s    bob: bob patch scale [200 rv -> 488]
 +33.570s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 488 -> 490]
 +33.580s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 488] ERROR
 +33.592s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 490 -> 500]
 +33.606s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 500 -> 503]
 +36.389s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 503 -> 518]
 +37.060s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 518 -> 525]
 +42.642s   0.004s    ci-bot: ci-bot patch [200 rv -> 538]
 +42.649s  51.573s    replicasets: shop web-55d48df6cf [ReplicaSet 4b6f9f50-e147-4354-9752-3b03b7f91a39] object.deleted=2026-11-23T11:52:44.648888Z link.class=children link.evidence=exact
                        @ +42.664s SuccessfulCreate message=Created pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be336803b k8s.event.uid=9f61109b-f8e6-4fe4-b011-c76661ef0ccd
                        @ +42.691s SuccessfulCreate message=Created pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be4d47d91 k8s.event.uid=75f1dfba-8758-4069-bd22-9668bf400fa0
                        @ +42.747s SuccessfulCreate message=Created pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be81c1a30 k8s.event.uid=8fd1faa0-027c-4675-917e-9eeec52b15ab
                        @ +61.954s SuccessfulDelete message=Deleted pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6060f36f51 k8s.event.uid=c63298b0-27eb-411f-9cd3-8a6fe294c297
                        @ +61.959s SuccessfulDelete message=Deleted pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6061471510 k8s.event.uid=dab05875-1562-4d06-8918-b4232e6b967f
                        @ +61.959s SuccessfulDelete message=Deleted pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa606147b236 k8s.event.uid=6b9e0009-1d8b-4c23-b421-6bcf444ea2af
 +42.649s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 539]
 +42.656s  19.293s      pods: shop web-55d48df6cf-vxdf6 [Pod 2513c048-2fb9-41f5-a7ef-1f0a29730b60] object.deleted=2026-11-23T11:52:12.376650Z link.class=children link.evidence=exact
                          @ +42.668s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-vxdf6.18eaaa5be3669b98 k8s.event.uid=44a9b91c-b055-47ec-b476-dbc8b98e8e80 k8s.event.reporting_instance=default-scheduler-cp-a
 +42.656s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 541]
 +42.673s   0.025s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 548]
 +61.945s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 638]
 +42.665s  19.293s      pods: shop web-55d48df6cf-pvt2f [Pod 0630285b-4d7b-4905-94d4-4999968021d1] object.deleted=2026-11-23T11:52:12.384937Z link.class=children link.evidence=exact
                          @ +42.699s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-pvt2f.18eaaa5be54be5e1 k8s.event.uid=16091c45-317a-4d82-bb79-7de70c41f751 k8s.event.reporting_instance=default-scheduler-cp-a
 +42.665s   0.025s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 545]
 +42.700s   0.008s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 553]
 +61.945s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 645]
 +42.697s   0.019s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 539 -> 554]
 +42.719s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 554 -> 559]
 +42.721s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +42.726s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +42.729s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 559 -> 561]
 +42.739s  19.218s      pods: shop web-55d48df6cf-gpg8k [Pod 921e8372-9436-47fa-90e1-9e51a259507d] object.deleted=2026-11-23T11:52:12.383818Z link.class=children link.evidence=exact
                          @ +42.749s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-gpg8k.18eaaa5be83b3504 k8s.event.uid=e9731ed3-bb98-48c1-ba35-66a17dee9a6f k8s.event.reporting_instance=default-scheduler-cp-a
 +42.739s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 563]
 +42.754s   0.004s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 568]
 +61.944s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 642]
 +42.748s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 561 -> 565]
 +42.756s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 565 -> 570]
 +61.941s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 570 -> 636]
 +61.962s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 636 -> 648]
 +61.976s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 648 -> 656]
 +94.218s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
 +42.658s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542]
 +42.699s   0.018s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 538] ERROR
 +42.739s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 542 -> 562]
 +42.747s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 562 -> 566]
 +42.755s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 562] ERROR
 +42.763s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 566 -> 571]
 +42.768s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 566] ERROR
 +44.419s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 571 -> 576]
 +52.869s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 576 -> 602]
 +52.881s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 602 -> 604]
 +54.440s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 604 -> 609]
 +57.184s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 609 -> 622]
 +61.922s   0.007s    alice: alice patch [200 rv -> 633]
 +61.937s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 633 -> 635]
 +61.945s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 633] ERROR
 +61.959s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 635 -> 650]
 +61.969s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 635] ERROR
 +61.983s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 650 -> 658]
 +61.987s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 650] ERROR
 +61.989s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 658 -> 659]
 +66.075s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 659 -> 673]
 +76.091s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 673 -> 706]
 +76.110s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 706 -> 713]
 +76.118s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 706] ERROR
 +76.123s   0.015s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 713 -> 714]
 +77.139s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 714 -> 721]
 +77.223s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 721 -> 726]
 +80.018s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 726 -> 744]
 +80.510s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 744 -> 750]
 +94.200s   0.004s    bob: bob delete [200]

+103.345s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +103.353s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
+103.345s   0.002s    alice: alice create [201 rv -> 822]
+103.349s   4.213s    replicasets: shop web-69f55c5646 [ReplicaSet aba8b70d-2821-4c12-99f1-911abe20dd7a] link.class=children link.evidence=exact
                        @ +103.356s SuccessfulCreate message=Created pod: web-69f55c5646-hh2dt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a04b91239 k8s.event.uid=61da49b7-7bba-4ade-877d-26025febbf36
                        @ +103.364s SuccessfulCreate message=Created pod: web-69f55c5646-hcw86 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a053273a9 k8s.event.uid=a63cedc6-58ab-4509-af3b-58a228125117
                        @ +103.366s SuccessfulCreate message=Created pod: web-69f55c5646-lccbb source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0548a841 k8s.event.uid=29db7681-1ea5-4f3f-a186-61b3ffa01d47
                        @ +103.382s SuccessfulCreate message=Created pod: web-69f55c5646-sg4fd source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a063daf03 k8s.event.uid=af075a05-3edf-481c-a536-9e1388889146
                        @ +103.386s SuccessfulCreate message=Created pod: web-69f55c5646-6q7kt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0684e058 k8s.event.uid=7c431c80-19e1-4924-bded-0a9b2867a517
+103.349s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 823]
+103.353s   4.209s      pods: shop web-69f55c5646-hh2dt [Pod 94afcbd0-1259-4ba3-b09a-6779566ba204] link.class=children link.evidence=exact
                          @ +103.364s Scheduled message=Successfully assigned shop/web-69f55c5646-hh2dt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a0536310b k8s.event.uid=247c6ed7-ce71-42b7-bc59-2611f5f742ad k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +104.422s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a444662e7 k8s.event.uid=02e7d41b-7f70-4dc2-a6e7-4829931ec86a
+103.353s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 824]
+103.359s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
+104.423s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 851]
+106.690s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 879]
+103.356s   4.205s      pods: shop web-69f55c5646-lccbb [Pod 1ad30e93-1ed4-4f41-a21b-e04446504405] link.class=children link.evidence=exact
                          @ +103.370s Scheduled message=Successfully assigned shop/web-69f55c5646-lccbb to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a0593348a k8s.event.uid=7dd6e632-d96e-4686-aed7-37c8a2b07069 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +105.217s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a73a41da3 k8s.event.uid=25b0ffd8-07d1-483f-86d5-7af0e0e647d0
+103.356s   0.007s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 830]
+103.366s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
+105.218s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 861]
+107.546s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 891]
+103.359s   4.203s      pods: shop web-69f55c5646-hcw86 [Pod 0f9f96d9-cddf-44fe-887a-2406652ed018] link.class=children link.evidence=exact
                          @ +103.370s Scheduled message=Successfully assigned shop/web-69f55c5646-hcw86 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a058d525a k8s.event.uid=2fa50bf6-e49a-49d9-87e4-e87fa0496882 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +104.633s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a50d30382 k8s.event.uid=8e5711f3-ca76-47d9-aaa1-d4c4ebed9b34
+103.359s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 829]
+103.367s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
+104.637s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 856]
+106.689s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 878]
+103.367s   4.195s      pods: shop web-69f55c5646-sg4fd [Pod 763ff583-a3b6-40d4-8e13-146fc760e52e] link.class=children link.evidence=exact
                          @ +103.386s Scheduled message=Successfully assigned shop/web-69f55c5646-sg4fd to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a0681a5dc k8s.event.uid=f2a93c0e-c085-4eac-b3cf-9ec89e52ea20 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +105.536s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a86a75e0f k8s.event.uid=72e2bf53-b398-4b47-8195-a8131c6b7bf8
+103.367s   0.011s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 835]
+103.380s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
+105.538s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 864]
+106.599s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 872]
+103.368s   4.194s      pods: shop web-69f55c5646-6q7kt [Pod 7593dfec-c944-4740-9e1a-e81b168d415c] link.class=children link.evidence=exact
                          @ +103.386s Scheduled message=Successfully assigned shop/web-69f55c5646-6q7kt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a06842ae2 k8s.event.uid=d5a31e1a-d400-4b0a-bcf3-3ea3e8684365 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +105.868s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a9a7415e6 k8s.event.uid=1a8a5675-8f01-41d8-9d0a-cdc240a09780
+103.368s   0.015s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 837]
+103.383s   0.002s        kube-scheduler: system:kube-scheduler create binding [201]
+105.869s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 869]
+107.310s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 885]
+103.390s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 823 -> 847]
+103.393s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 823] ERROR
+103.397s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 847 -> 848]
+106.608s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 848 -> 875]
+106.696s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 875 -> 881]
+107.317s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 881 -> 886]
+107.553s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 886 -> 892]
+103.353s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 822 -> 825]
+103.360s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 822] ERROR
+103.368s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 825 -> 834]
+103.401s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 834 -> 849]
+106.614s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 849 -> 876]
+106.701s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 876 -> 883]
+107.322s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 883 -> 889]
+107.559s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 889 -> 895]

  +0.000s   5.364s  servicecidrs: kubernetes [ServiceCIDR cfebcbda-d132-427a-b83f-92643b5a00a3] object.created_before=2026-11-23T11:51:06.000000Z
  +5.353s   0.004s    service-cidrs-controller: system:serviceaccount:kube-system:service-cidrs-controller patch [200 rv -> 277]
  +5.358s   0.006s    service-cidrs-controller: system:serviceaccount:kube-system:service-cidrs-controller patch status [200 rv -> 278]

  +0.000s   0.003s  clusterrolebindings: alice-admin [ClusterRoleBinding 7a8325fb-f9a5-4084-ae0c-6a79b282fac7]
  +0.000s   0.003s    kubernetes-admin: kubernetes-admin create [201 rv -> 206]

  +0.004s   0.002s  clusterrolebindings: kwok-controller [ClusterRoleBinding 59c935f9-8405-4298-b1e0-edc7b6f8d6f5]
  +0.004s   0.002s    kubernetes-admin: kubernetes-admin create [201 rv -> 207]

  +0.000s   5.225s  clusterroles: admin [ClusterRole 07ad562a-d5a2-4bbc-88ab-a36d5d52674d] object.created_before=2026-11-23T11:51:07.000000Z
  +5.203s   0.007s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 262]
  +5.212s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 264]
  +5.219s   0.006s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 266]

  +0.000s   5.221s  clusterroles: edit [ClusterRole 7d80258a-61b0-49b3-bbcf-dcd64fdcbeb2] object.created_before=2026-11-23T11:51:07.000000Z
  +5.204s   0.007s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 263]
  +5.212s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 265]
  +5.218s   0.003s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200] no_op=true

  +0.000s   5.208s  clusterroles: view [ClusterRole b28a0fda-55ae-4045-b9a1-21b532aa82d3] object.created_before=2026-11-23T11:51:07.000000Z
  +5.204s   0.004s    clusterrole-aggregation-controller: system:serviceaccount:kube-system:clusterrole-aggregation-controller patch [200 rv -> 261]

  +6.180s   0.002s  rolebindings: shop bob-edit [RoleBinding bc1bafa4-8483-4995-9873-4f5af9e6ec4e]
  +6.180s   0.002s    alice: alice create [201 rv -> 286]

  +6.228s   0.003s  rolebindings: shop ci-bot-edit [RoleBinding 7cd2082f-f802-499a-9b01-afde1ee96f5d]
  +6.228s   0.003s    alice: alice create [201 rv -> 287]
